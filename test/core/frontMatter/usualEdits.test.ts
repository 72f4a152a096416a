import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { editFrontMatter, type FrontMatterEdit } from '../../../src/core/frontMatter/editFrontMatter';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { reverseOf } from '../../../src/core/text/reverseEdits';
import { slice } from '../../../src/core/text/span';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';

/** `GOLDEN=write npm run test:unit -- --grep "usual edits"` writes it anew. */
const golden = 'test/golden/frontMatter/usualEdits.md';

const edits: readonly (readonly [what: string, yaml: string, edit: FrontMatterEdit])[] = [
  [
    'Add a tag to a list in brackets',
    'tags: ["bread", "rye"] # baked',
    { kind: 'add item', key: 'tags', value: 'spelt' },
  ],
  [
    'Add a tag to brackets over several lines',
    'tags: [\n  bread,\n  rye # dark\n]',
    { kind: 'add item', key: 'tags', value: 'spelt' },
  ],
  [
    'Add a tag to a list in lines, with CRLF',
    "tags:\r\n  - 'bread'\r\n  - 'rye' # dark\r\ndate: 2026-03-12",
    { kind: 'add item', key: 'tags', value: '全粒粉' },
  ],
  ['Add a tag to words', 'tags: bread rye', { kind: 'add item', key: 'tags', value: 'spelt' }],
  ['Add a tag of two words to words', 'tags: bread rye', { kind: 'add item', key: 'tags', value: 'open data' }],
  [
    'Give a single value company',
    "redirect_from: '/bread/'",
    { kind: 'add item', key: 'redirect_from', value: '/rye/' },
  ],
  ['Add the first tag', 'tags: # none yet', { kind: 'add item', key: 'tags', value: 'bread' }],
  ['Add a tag where the field is missing', 'title: Bread', { kind: 'add item', key: 'tags', value: 'C#' }],
  ['Remove a tag from brackets', 'tags: [bread,rye , spelt]', { kind: 'remove item', key: 'tags', value: 'rye' }],
  [
    'Remove a tag from lines, beside a comment',
    'tags:\n  - bread\n  - rye # dark\n  - spelt',
    { kind: 'remove item', key: 'tags', value: 'rye' },
  ],
  ['Remove the only tag', 'tags:\n  - bread\ndate: 2026-03-12', { kind: 'remove item', key: 'tags', value: 'bread' }],
  [
    'Rename a tag',
    'tags: [a, "AI規制"] # b',
    { kind: 'replace item', key: 'tags', value: 'AI規制', newValue: 'AI規制対応' },
  ],
  [
    'Rename a tag to one that is there',
    'tags:\n- AI規制対応\n- AI規制\n- 法律',
    { kind: 'replace item', key: 'tags', value: 'AI規制', newValue: 'AI規制対応' },
  ],
  [
    'Rename a word to two',
    'tags: bread rye',
    { kind: 'replace item', key: 'tags', value: 'rye', newValue: 'rye bread' },
  ],
  [
    'Set a title, which needs quotes',
    'title: Bread # short',
    { kind: 'set value', key: 'title', yamlText: '"Bread: a story"' },
  ],
  ['Set a date', 'date: "2026-03-12" # Thursday', { kind: 'set value', key: 'date', yamlText: '2026-03-13' }],
  ['Set the minutes', 'reading_time:\ntitle: Bread', { kind: 'set value', key: 'reading_time', yamlText: '8' }],
  [
    'Set a value with an anchor',
    'description: &d "Old" # shown\nauthor: a',
    { kind: 'set value', key: 'description', yamlText: '"New"' },
  ],
  [
    'Set all tags',
    'tags:\n  - "bread" # a\n  - "rye"\n  - "spelt" # c',
    { kind: 'set list', key: 'tags', values: ['bread', 'wheat'] },
  ],
  ['Remove a field', '# who\nauthor: a\n\n# when\ndate: 2026-03-12', { kind: 'remove field', key: 'author' }],
  ['Rename a field', '"tag": [bread] # one', { kind: 'rename field', key: 'tag', newKey: 'tags' }],
  [
    'Put the fields in order',
    'title: Bread\ntags: [rye]\n\n# when\ndate: 2026-03-12 # Thursday\nauthor: a',
    { kind: 'reorder fields', order: ['title', 'date', 'tags', 'author'] },
  ],
];

const frame = (yaml: string): string =>
  `---${yaml.includes('\r') ? '\r\n' : '\n'}${yaml}${yaml.includes('\r') ? '\r\n' : '\n'}---\n`;

/** Offsets count from the first byte of the first field. */
function changes(text: string, made: readonly TextEdit[]): string {
  const { yaml } = readFrontMatter(text);
  return made
    .map(({ span, newText }) => {
      const from = span.start - yaml.start;
      const [before, after] = [slice(text, span), newText].map((part) => code(part));
      return span.start === span.end
        ? `${from}: + ${after}`
        : newText === ''
          ? `${from}: − ${before}`
          : `${from}: ${before} → ${after}`;
    })
    .join('<br>');
}

function code(text: string): string {
  return `\`${text.replaceAll('\r', '␍').replaceAll('\n', '␊')}\``;
}

function table(): string {
  const rows = edits.map(([what, yaml, edit], index) => {
    const text = frame(yaml);
    const made = editFrontMatter(text, readFrontMatter(text), edit);
    assert.ok(made, what);
    const after = applyEdits(text, made);
    assert.equal(applyEdits(after, reverseOf(text, made)), text);
    const { yaml: inside } = readFrontMatter(after);
    const bytes = made.reduce(
      (sum, { span, newText }) => sum + Buffer.byteLength(slice(text, span)) + Buffer.byteLength(newText),
      0,
    );
    return `| ${index + 1} | ${what} | ${code(yaml)} | ${changes(text, made)} | ${bytes} | ${code(slice(after, inside).trimEnd())} |`;
  });
  return [
    '# The most usual edits of front matter, and the bytes that each changes',
    '',
    'Written by `test/core/frontMatter/usualEdits.test.ts`. `␊` is a line feed, `␍` a carriage return; the number before a change',
    'is where it begins, counted from the first field. Bytes are those taken out and those put in, in UTF-8.',
    '',
    '| | edit | before | change | bytes | after |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

describe('the most usual edits of front matter', () => {
  it(`change the bytes that ${golden} says`, () => {
    if (process.env['GOLDEN'] === 'write') {
      writeFileSync(golden, table());
    }
    assert.equal(table(), readFileSync(golden, 'utf8'));
  });
});
