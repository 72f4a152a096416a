import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { addListItem } from '../../src/core/frontMatter/addListItem';
import type { Field, FrontMatter } from '../../src/core/frontMatter/frontMatter';
import { loadYaml } from '../../src/core/frontMatter/loadYaml';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter';
import { removeField } from '../../src/core/frontMatter/removeField';
import { removeListItem } from '../../src/core/frontMatter/removeListItem';
import { renameField } from '../../src/core/frontMatter/renameField';
import { reorderFields } from '../../src/core/frontMatter/reorderFields';
import { replaceListItem } from '../../src/core/frontMatter/replaceListItem';
import { setFieldList } from '../../src/core/frontMatter/setFieldList';
import { setFieldValue } from '../../src/core/frontMatter/setFieldValue';
import { valueKey } from '../../src/core/frontMatter/valueKey';
import type { YamlValue } from '../../src/core/frontMatter/yamlValue';
import { rubyText } from '../../src/core/site/dates/rubyText';
import { reverseOf } from '../../src/core/text/reverseEdits';
import { slice } from '../../src/core/text/span';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit';
import { hostileFrontMatter } from '../support/frontMatterTexts';
import { anyValue, writtenFrontMatter } from '../support/writtenFrontMatter';

/** How many edits are made at random; `EDITS=1000000 npm run test:unit -- --grep "edit of any"` is the long run. */
const total = Number(process.env['EDITS'] ?? 6000);
const oracle = '../shared/oracle/frontmatter.jsonl.gz';

const kinds = [
  'set',
  'set list',
  'remove',
  'add item',
  'remove item',
  'replace item',
  'merge item',
  'rename',
  'reorder',
] as const;
type Kind = (typeof kinds)[number];

interface Wanted {
  readonly kind: Kind;
  /** Which field, and which of its items: numbers that are taken modulo how many there are. */
  readonly field: number;
  readonly item: number;
  readonly value: string;
  readonly values: readonly string[];
  readonly yaml: string;
  readonly newKey: string;
}

const wanted: fc.Arbitrary<Wanted> = fc.record({
  kind: fc.constantFrom(...kinds),
  field: fc.nat(99),
  item: fc.nat(99),
  value: anyValue,
  values: fc.uniqueArray(anyValue, { maxLength: 5 }),
  yaml: fc.constantFrom(
    '1',
    'true',
    'x',
    '"q: #"',
    '[a, b]',
    '[]',
    "'s'",
    '2026-03-12 21:00:00 +0900',
    '""',
    '~',
    '新しい',
  ),
  newKey: fc.constantFrom('renamed', '新名', 'a: b', 'tags', 'two words', '2024', 'on'),
});

/** What an edit does, and what is then expected of the text, worked out from the values alone. */
interface Attempt {
  readonly edits: readonly TextEdit[] | undefined;
  readonly field: Field;
  /** Whether nothing would change. */
  readonly isIdle: boolean;
  /** The values after it, by key; undefined for a list of texts that is compared as the site reads it. */
  readonly values: ReadonlyMap<YamlValue, YamlValue>;
  readonly list: readonly string[] | undefined;
}

/** The values as the site takes them one by one; undefined where there is no list to speak of. */
function listed(key: string, value: YamlValue | undefined): readonly string[] | undefined {
  if (value === undefined || value === null) {
    return [];
  }
  if (typeof value === 'string' && (key === 'tags' || key === 'categories')) {
    return value.split(/[\t-\r \0]+/).filter((word) => word !== '');
  }
  return Array.isArray(value) ? value.map(rubyText) : value instanceof Map ? undefined : [rubyText(value)];
}

function attempt(text: string, read: FrontMatter, wish: Wanted): Attempt | undefined {
  const fields = read.fields.filter(({ key }) => key !== '<<');
  const picked = fields[wish.field % Math.max(1, fields.length)];
  const field = read.fields.findLast(({ key }) => key === picked?.key);
  if (!field) {
    return undefined;
  }
  const { key } = field;
  const name = [...read.values.keys()].find((each) => String(each) === key) ?? key;
  const now = listed(key, read.values.get(name));
  const others = new Map([...read.values].filter(([each]) => each !== name));
  const made = (edits: Attempt['edits'], list: readonly string[] | undefined): Attempt => {
    const isSame =
      list !== undefined && list.length === now?.length && list.every((each, index) => each === now[index]);
    return { edits, field, isIdle: isSame, values: others, list };
  };
  const item = now && now.length > 0 ? (now[wish.item % now.length] ?? '') : wish.value;
  switch (wish.kind) {
    case 'set': {
      const loaded = loadYaml(wish.yaml);
      assert.ok('value' in loaded);
      const isQuoted = field.style === 'single' || field.style === 'double';
      const isNumber =
        typeof loaded.value === 'number' ||
        (typeof loaded.value === 'object' && loaded.value !== null && 'kind' in loaded.value);
      const values = new Map(read.values).set(name, isQuoted && isNumber ? wish.yaml : loaded.value);
      return { edits: setFieldValue(text, read, key, wish.yaml), field, isIdle: false, values, list: undefined };
    }
    case 'set list':
      return made(setFieldList(text, read, key, wish.values), wish.values);
    case 'remove':
      return { edits: removeField(text, read, key), field, isIdle: false, values: others, list: undefined };
    case 'add item':
      return made(
        addListItem(text, read, key, wish.value),
        now && [...now, ...(now.includes(wish.value) ? [] : [wish.value])],
      );
    case 'remove item':
      return made(
        removeListItem(text, read, key, item),
        now?.filter((each) => each !== item),
      );
    case 'replace item':
    case 'merge item': {
      const value = wish.kind === 'merge item' && now ? (now.at(-1) ?? wish.value) : wish.value;
      const list = now?.flatMap((each, index) => {
        const becomes = each === item ? value : each;
        const isRepeated = each === item && item !== value && (now.includes(value) || now.indexOf(item) < index);
        return isRepeated ? [] : [becomes];
      });
      return made(replaceListItem(text, read, key, item, value), list);
    }
    case 'rename': {
      const values = new Map([...read.values].map(([each, value]) => [each === name ? wish.newKey : each, value]));
      return {
        edits: renameField(text, read, key, wish.newKey),
        field,
        isIdle: key === wish.newKey,
        values,
        list: undefined,
      };
    }
    case 'reorder': {
      const order = [...new Set(read.fields.map((each) => each.key))].sort(
        (a, b) => (a.codePointAt(wish.item % a.length) ?? 0) - (b.codePointAt(wish.item % b.length) ?? 0),
      );
      const edits = reorderFields(text, read, order.slice(0, 1 + (wish.field % order.length)));
      return { edits, field, isIdle: edits?.length === 0, values: read.values, list: undefined };
    }
  }
}

const tally = new Map<string, { made: number; idle: number; refused: number }>();

function count(kind: Kind, style: string, what: 'made' | 'idle' | 'refused'): void {
  for (const name of [kind, `  ${kind}, ${style}`]) {
    const row = tally.get(name) ?? { made: 0, idle: 0, refused: 0 };
    row[what]++;
    tally.set(name, row);
  }
}

function sorted(values: ReadonlyMap<YamlValue, YamlValue>): readonly string[] {
  return [...values].map(([key, value]) => `${valueKey(key)}: ${valueKey(value)}`).sort();
}

function check(text: string, read: FrontMatter, wish: Wanted): void {
  const made = attempt(text, read, wish);
  if (!made) {
    return;
  }
  const { edits, field, isIdle, values, list } = made;
  if (edits === undefined || edits.length === 0) {
    assert.ok(
      edits === undefined || isIdle || (list === undefined && wish.kind !== 'set'),
      'nothing is done only where nothing is to be done',
    );
    count(wish.kind, field.style, edits ? 'idle' : 'refused');
    assert.ok(edits !== undefined || mayBeRefused(text, read, field, wish), `refused: ${wish.kind} of ${field.key}`);
    return;
  }
  count(wish.kind, field.style, 'made');
  const after = applyEdits(text, edits);
  assert.equal(applyEdits(after, reverseOf(text, edits)), text);
  const now = readFrontMatter(after);
  assert.equal(now.problem, undefined);
  assert.equal(slice(after, now.body), slice(text, read.body));
  if (list === undefined) {
    assert.deepEqual(sorted(now.values), sorted(values));
  } else {
    const name = [...now.values.keys()].find((each) => String(each) === field.key) ?? field.key;
    const value = now.values.get(name);
    assert.deepEqual(listed(field.key, value), list);
    assert.ok(Array.isArray(value) || typeof value === 'string' || !['tags', 'categories'].includes(field.key));
    assert.deepEqual(sorted(new Map([...now.values].filter(([key]) => key !== name))), sorted(values));
  }
  checkBytes(text, read, after, made, wish.kind);
}

/** An edit may be refused where another field, or the same value elsewhere, hangs on what would change. */
function mayBeRefused(text: string, read: FrontMatter, field: Field, { kind, newKey }: Wanted): boolean {
  const yaml = slice(text, read.yaml);
  const hasSharing = /\*n\d|&n\d|<<|!!/.test(yaml) || /\|\+/.test(yaml);
  const isNoList = !['flow-list', 'block-list', 'plain', 'single', 'double', 'empty'].includes(field.style);
  const hasNested = field.items.some(({ style }) => style === 'collection');
  const isLong = /[\r\n]/.test(slice(text, field.span)) || slice(text, field.valueSpan).includes('\\');
  switch (kind) {
    case 'set':
      return hasSharing;
    case 'remove':
      return hasSharing || isBrokenByCarriageReturn(yaml) || takesInComments(read);
    case 'reorder':
      return hasSharing || isBrokenByCarriageReturn(yaml) || takesInComments(read) || repeatsKeys(read);
    case 'rename':
      return hasSharing || read.fields.some(({ key }) => key === newKey);
    default:
      return hasSharing || hasNested || isNoList || (isLong && field.style !== 'flow-list');
  }
}

/** A fence begins after a line feed: to Jekyll a line that ends in a lone carriage return goes on. */
function isBrokenByCarriageReturn(yaml: string): boolean {
  return /\r(?!\n)/.test(yaml);
}

/** Of equal keys the last counts, and has to stay the last. */
function repeatsKeys({ fields }: FrontMatter): boolean {
  return new Set(fields.map(({ key }) => key)).size < fields.length;
}

/** A text in a block of lines takes in an indented comment that comes to stand below it. */
function takesInComments({ fields }: FrontMatter): boolean {
  return fields.some(({ style }) => style === 'literal' || style === 'folded');
}

function checkBytes(text: string, read: FrontMatter, after: string, { edits = [], field }: Attempt, kind: Kind): void {
  const comments = (source: string): readonly string[] => source.match(/# c\d+/g) ?? [];
  const restOfLine = (offset: number): number => /^.*(?:\r\n|\r|\n)?/.exec(text.slice(offset))?.[0].length ?? 0;
  const lost = comments(text).filter((each) => !comments(after).includes(each));
  const inside = slice(text, kind === 'remove' ? field.span : field.valueSpan);
  if (kind === 'set' || kind === 'remove' || kind === 'set list' || kind === 'remove item') {
    assert.ok(
      lost.every((each) => inside.includes(each)) || read.fields.filter(({ key }) => key === field.key).length > 1,
      `lost ${lost}`,
    );
  } else {
    assert.deepEqual(lost, []);
  }
  if (!/[^\r]\n/.test(text)) {
    assert.ok(!/[^\r]\n/.test(after), 'line breaks stay CRLF');
  }
  if (kind === 'reorder' || kind === 'remove') {
    return;
  }
  for (const { span: place } of edits) {
    const { start, end } = kind === 'rename' ? field.keySpan : { start: field.keySpan.end, end: field.span.end };
    const isOther = kind === 'rename' && read.fields.some(({ keySpan }) => keySpan.start === place.start);
    assert.ok(isOther || (start <= place.start && place.end <= end + restOfLine(end)), 'stays inside the field');
  }
  if (kind === 'add item' && (field.style === 'flow-list' || field.style === 'block-list')) {
    for (const { span: place } of edits) {
      assert.match(slice(text, place), /^[\s,]*$/);
    }
  }
  if (kind === 'replace item' && field.style === 'block-list') {
    assert.equal(readFrontMatter(after).fields.findLast(({ key }) => key === field.key)?.style, field.style);
  }
}

describe('an edit of any front matter', () => {
  after(() => {
    if (process.env['EDITS'] !== undefined) {
      const rows = [...tally].sort(([a], [b]) => a.trim().localeCompare(b.trim()));
      console.log(
        rows
          .map(([name, row]) => `${name.padEnd(34)} ${row.made} made, ${row.idle} idle, ${row.refused} refused`)
          .join('\n'),
      );
    }
  });

  it('changes what it means and nothing else, and can be taken back', function () {
    this.timeout(0);
    fc.assert(
      fc.property(writtenFrontMatter, fc.array(wanted, { minLength: 10, maxLength: 10 }), (text, wishes) => {
        const read = readFrontMatter(text);
        fc.pre(read.problem === undefined && read.state === 'complete');
        for (const wish of wishes) {
          check(text, read, wish);
        }
      }),
      { numRuns: Math.round(total * 0.07), maxSkipsPerRun: 1000 },
    );
  });

  it('changes real posts so', function () {
    this.timeout(0);
    if (!existsSync(oracle)) {
      console.log(`      (${oracle} is absent)`);
      this.skip();
    }
    const lines = gunzipSync(readFileSync(oracle)).toString('utf8').trimEnd().split('\n');
    const texts = lines.map((line) => `${(JSON.parse(line) as { raw: string }).raw}---\nText\n`);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(wanted, { minLength: 10, maxLength: 10 }), (text, wishes) => {
        const read = readFrontMatter(text);
        for (const wish of wishes) {
          check(text, read, wish);
        }
      }),
      { numRuns: Math.round(total * 0.03) },
    );
  });

  it('of text that Jekyll cannot read leaves every other field as it is written, or is not made', () => {
    fc.assert(
      fc.property(hostileFrontMatter, wanted, (text, wish) => {
        const read = readFrontMatter(text);
        const made = attempt(text, read, wish);
        if (made?.edits) {
          const after = applyEdits(text, made.edits);
          const others = (source: string): readonly string[] =>
            readFrontMatter(source)
              .fields.filter(({ key }) => key !== made.field.key && key !== wish.newKey)
              .map(({ span }) => slice(source, span));
          assert.deepEqual([...others(after)].sort(), [...others(text)].sort());
        }
      }),
      { numRuns: Math.max(1000, Math.round(total / 20)) },
    );
  });
});
