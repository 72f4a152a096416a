import assert from 'node:assert/strict';
import fc from 'fast-check';
import matter from 'gray-matter';
import type { Field, FrontMatter } from '../../src/core/frontMatter/frontMatter';
import { insertField } from '../../src/core/frontMatter/insertField';
import { loadYaml } from '../../src/core/frontMatter/loadYaml';
import { placeAt } from '../../src/core/frontMatter/placeAt';
import { type QuoteStyle, quoteScalar } from '../../src/core/frontMatter/quoteScalar';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter';
import { resolvePlainScalar } from '../../src/core/frontMatter/resolvePlainScalar';
import { setFieldValue } from '../../src/core/frontMatter/setFieldValue';
import type { YamlMap, YamlValue } from '../../src/core/frontMatter/yamlValue';
import { LineMap } from '../../src/core/text/lineMap';
import { type Span, slice } from '../../src/core/text/span';
import { applyEdits } from '../../src/core/text/textEdit';
import { frontMatterPieces, hostileFrontMatter } from '../support/frontMatterTexts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 0, maxLength: 12 }),
  fc.constantFrom(
    'a',
    'a b',
    'yes',
    '12',
    '1.5',
    '2025-01-01',
    'a: b',
    '# a',
    "it's",
    '日本, 語',
    '[x]',
    '"q"',
    '',
    ' ',
    '- a',
    'a\nb',
    '~',
    'C:\\x',
  ),
);
const style = fc.constantFrom<QuoteStyle>('plain', 'single', 'double');
const key = fc.oneof(fc.stringMatching(/^[a-z][a-z_-]{0,6}$/), fc.constantFrom('title', 'tags', '題', 'a b', 'x:y'));
/** Whether the key is a string when unquoted; `no` and `n` differ in that. */
const isWord = (name: string): boolean => resolvePlainScalar(name) === name;

interface Written {
  readonly key: string;
  readonly value: YamlValue;
  /** With the line break. */
  readonly yaml: string;
}

const scalarField = fc.tuple(key, text, style, fc.constantFrom('', ' # c', '  ')).map(
  ([name, value, quotes, tail]): Written => ({
    key: name,
    value,
    yaml: `${name}: ${quoteScalar(value, quotes)}${tail}\n`,
  }),
);

const listField = fc
  .tuple(
    key,
    fc.array(fc.tuple(text, style), { maxLength: 5 }),
    fc.constantFrom('flow', 'lines', 'block', 'indented'),
    fc.constantFrom('', ' # c'),
  )
  .map(([name, items, shape, tail]): Written => {
    const written = items.map(([value, quotes]) => quoteScalar(value, quotes));
    const value = items.map(([item]) => item);
    if (shape === 'flow' || items.length === 0) {
      return { key: name, value, yaml: `${name}: [${written.join(', ')}]${tail}\n` };
    }
    if (shape === 'lines') {
      return { key: name, value, yaml: `${name}: [${tail}\n  ${written.join(`,${tail}\n  `)}\n]\n` };
    }
    const indent = shape === 'block' ? '' : '    ';
    return {
      key: name,
      value,
      yaml: `${name}:${tail}\n${written.map((item) => `${indent}- ${item}${tail}\n`).join('')}`,
    };
  });

const otherField = fc.constantFrom<Written>(
  { key: 'author', value: new Map([['name', 'a']]), yaml: 'author:\n  name: "a" # b\n' },
  { key: 'text', value: 'a: b\n\n# c\n', yaml: 'text: |\n  a: b\n\n  # c\n' },
  { key: 'long', value: 'a b c', yaml: 'long: a\n  b\n  c\n' },
  { key: 'quoted', value: 'a b: c', yaml: 'quoted: "a\nb: c"\n' },
  { key: 'none', value: null, yaml: 'none:\n' },
  { key: 'n', value: 12, yaml: 'n: 12 # c\n' },
);

/** Front matter that Jekyll reads, with blank lines and comments between. */
const valid = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(scalarField, listField, otherField), fc.constantFrom('', '', '\n', '# c\n')), {
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([fields, hasCr]) => {
    const written = fields.map(([field]) => field).filter((field) => isWord(field.key));
    const yaml = fields
      .filter(([field]) => isWord(field.key))
      .map(([field, gap]) => field.yaml + gap)
      .join('');
    const post = `---\n${yaml}---\nbody\n`;
    return { written, text: hasCr ? post.replaceAll('\n', '\r\n') : post };
  });

function checkSpans(source: string, { yaml, fields }: FrontMatter): void {
  let last = yaml.start;
  const follows = (place: Span): void => {
    assert.ok(last <= place.start && place.start <= place.end && place.end <= yaml.end);
    last = place.start;
  };
  for (const field of fields) {
    follows(field.span);
    follows(field.keySpan);
    last = field.keySpan.end;
    follows(field.valueSpan);
    for (const item of field.items) {
      follows(item.span);
      last = item.span.end;
    }
    last = Math.max(field.valueSpan.end, field.span.end);
    const written = slice(source, field.keySpan);
    assert.ok(field.key === written || /^["']/.test(written));
  }
}

const lastFields = (fields: readonly Field[]): readonly Field[] =>
  fields.filter((field, index) => !fields.slice(index + 1).some((other) => other.key === field.key));

describe('front matter', () => {
  it('is read from any text: nothing throws, pieces join, spans are ordered and inside', () => {
    fc.assert(
      fc.property(fc.oneof(hostileFrontMatter, fc.string({ unit: 'binary' })), (source) => {
        const read = readFrontMatter(source);
        const { bom, openingFence, yaml, closingFence, body } = read;
        assert.equal(
          [bom, openingFence, yaml, closingFence, body].map((piece) => slice(source, piece)).join(''),
          source,
        );
        checkSpans(source, read);
        if (read.problem) {
          const { start, end } = read.problem.span;
          assert.ok(yaml.start <= start && start <= end && end <= yaml.end);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has a place at every offset, whose span lies in one line and holds the cursor', () => {
    const broken = valid.chain(({ text: source }) =>
      fc.tuple(fc.nat(source.length), fc.nat(8)).map(([at, length]) => source.slice(0, at) + source.slice(at + length)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hostileFrontMatter,
          broken,
          valid.map((post) => post.text),
        ),
        (source) => {
          const read = readFrontMatter(source);
          const lines = new LineMap(source);
          for (let offset = 0; offset <= source.length; offset++) {
            const place = placeAt(read, source, offset);
            if (place.kind === 'key' || place.kind === 'value') {
              const { start, end } = place.span;
              assert.ok(start <= offset && offset <= end, `${offset}`);
              assert.equal(lines.positionAt(start).line, lines.positionAt(end).line);
              assert.ok(place.typed === source.slice(start, offset) || place.typed === source.slice(start + 1, offset));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the fields, items and values that were written', () => {
    fc.assert(
      fc.property(valid, ({ written, text: source }) => {
        const { values, fields, problem } = readFrontMatter(source);
        assert.equal(problem, undefined);
        assert.deepEqual(
          fields.map((field) => field.key),
          written.map((field) => field.key),
        );
        for (const field of lastFields(fields)) {
          const expected = written.findLast((candidate) => candidate.key === field.key)?.value;
          assert.deepEqual(values.get(field.key), expected);
          assert.deepEqual(field.value, expected);
          assert.deepEqual(
            field.items.map((item) => item.value),
            Array.isArray(expected) ? expected : [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads each field alone as it reads it whole', () => {
    fc.assert(
      fc.property(valid, ({ text: source }) => {
        const whole = readFrontMatter(source);
        const open = readFrontMatter(source.slice(0, whole.yaml.end));
        assert.deepEqual(open.fields, whole.fields);
      }),
      { numRuns: 300 },
    );
  });

  it('has the values that gray-matter reads, where both read it', () => {
    fc.assert(
      fc.property(valid, ({ text: source }) => {
        let data: Record<string, unknown>;
        try {
          data = matter(source, { language: 'yaml' }).data;
        } catch {
          return;
        }
        assert.deepEqual(plain(readFrontMatter(source).values), data);
      }),
      { numRuns: 300 },
    );
  });
});

/** As js-yaml 3, which gray-matter has, gives it. The generated values hold nothing that the two read differently. */
function plain(value: YamlValue | YamlMap): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([name, part]) => [String(name), plain(part)]));
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

describe('an edit of front matter', () => {
  const number = fc.integer({ min: 0, max: 99 }).map(String);

  it('that sets a value changes that field alone, and reads back', () => {
    fc.assert(
      fc.property(valid, fc.nat(5), number, ({ text: source }, index, yaml) => {
        const before = readFrontMatter(source);
        const field = before.fields[index];
        fc.pre(field !== undefined);
        const edits = setFieldValue(source, before, field.key, yaml) ?? [];
        const after = readFrontMatter(applyEdits(source, edits));
        assert.equal(String(after.values.get(field.key)), yaml);
        const rest = (map: YamlMap): unknown => [...map].filter(([name]) => name !== field.key);
        assert.deepEqual(rest(after.values), rest(before.values));
        const edited = before.fields.findLast((candidate) => candidate.key === field.key) as Field;
        for (const edit of edits) {
          assert.ok(edited.keySpan.end <= edit.span.start && edit.span.end <= edited.span.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that adds a field adds one line, and reads back', () => {
    fc.assert(
      fc.property(
        valid,
        fc.shuffledSubarray(['title', 'tags', 'author', 'text', 'none', 'quoted', 'long', 'n']),
        number,
        ({ text: source }, names, yaml) => {
          const order = ['added', ...names].sort((a, b) => a.length - b.length);
          const before = readFrontMatter(source);
          const [edit, ...others] = insertField(source, before, { key: 'added', yamlText: yaml, order });
          assert.ok(edit && others.length === 0 && edit.span.start === edit.span.end);
          assert.equal(edit.newText.trim(), `added: ${yaml}`);
          const after = readFrontMatter(applyEdits(source, [edit]));
          assert.equal(after.values.get('added'), Number(yaml));
          const rest = (map: YamlMap): unknown => [...map].filter(([name]) => name !== 'added');
          assert.deepEqual(rest(after.values), rest(before.values));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('writes a string that reads back as the same string, in a field and in lists', () => {
    const anyText = fc.oneof(
      text,
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...frontMatterPieces), { maxLength: 5 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, style, (value, quotes) => {
        const yaml = quoteScalar(value, quotes);
        assert.ok(!/[\n\r]/.test(yaml));
        const expected = value.replace(/\p{Surrogate}/gu, '\uFFFD');
        assert.deepEqual(loadYaml(`a: ${yaml} # c\nb: [${yaml}, ${yaml}]\nc:\n- ${yaml}\n`), {
          value: new Map<YamlValue, YamlValue>([
            ['a', expected],
            ['b', [expected, expected]],
            ['c', [expected]],
          ]),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
