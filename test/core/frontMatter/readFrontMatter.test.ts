import assert from 'node:assert/strict';
import type { Field } from '../../../src/core/frontMatter/frontMatter';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { slice } from '../../../src/core/text/span';
import { processorTime } from '../../support/processorTime';
import { map } from '../../support/yaml';

/**
 * Fields as `key|style|value`, the value as it stands in the text, items as `key|style|[item|item]`; `?` after the key for
 * one without a colon, `…` after the style of a value that isn't closed.
 */
const fixtures: readonly (readonly [what: string, yaml: string, fields: readonly string[]])[] = [
  ['values of one line', 'title: A b # c\ndate:  2025-01-01  \n', ['title|plain|A b', 'date|plain|2025-01-01']],
  ['quotes', "a: \"b # c\" # d\n'e f': 'g''h'\n", ['a|double|"b # c"', "e f|single|'g''h'"]],
  ['no values', 'a:\nb: \nc: # d\ne:   \n', ['a|empty|', 'b|empty|', 'c|empty|', 'e|empty|']],
  [
    'lists in brackets',
    'a: [b, "c, d", \'e\', [f, g], h: i]\nb: []\n',
    ['a|flow-list|[b|"c, d"|\'e\'|[f, g]|h: i]', 'b|flow-list|[]'],
  ],
  ['a list in brackets of many lines', 'a: [b, # x, y\n  c,\n]\nd: e\n', ['a|flow-list|[b|c]', 'd|plain|e']],
  [
    'lists of lines',
    'a:\n  - b\n  # x\n  - "c"\n\n  -\n  - d: e\n    f: g\nh:\n- i\n- j k\nl: m\n',
    ['a|block-list|[b|"c"||d: e\n    f: g]', 'h|block-list|[i|j k]', 'l|plain|m'],
  ],
  ['maps', 'a:\n  b: c\n  d: "e\nf"\ng: {h: i}\n', ['a|block-map|b: c\n  d: "e\nf"', 'g|flow-map|{h: i}']],
  [
    'blocks of text',
    'a: |\n  b: c\n\n  # d\ne: >-\n  f\n\ng: h\n',
    ['a|literal||\n  b: c\n\n  # d', 'e|folded|>-\n  f', 'g|plain|h'],
  ],
  [
    'a comment below a block of text that is indented less',
    'a: |\n    b\n  # c\nd: e\n',
    ['a|literal||\n    b', 'd|plain|e'],
  ],
  [
    'a block of text with its indentation given',
    'a: |2\n    b\n  # c\nd: e\n',
    ['a|literal||2\n    b\n  # c', 'd|plain|e'],
  ],
  ['unquoted values of many lines', 'a: b\n  c # d\ne: f\n', ['a|plain|b\n  c', 'e|plain|f']],
  [
    'a value in the line after its key',
    'a:\n  b c\nd:\n  "e"\nf:\n  [g]\n',
    ['a|plain|b c', 'd|double|"e"', 'f|flow-list|[g]'],
  ],
  ['quotes that go on in the first column', 'a: "b\nc: d"\ne: f\n', ['a|double|"b\nc: d"', 'e|plain|f']],
  [
    'anchors, tags and aliases',
    'a: &x [b]\nc: *x\nd: !!str 1\ne: &y\n  - f\n',
    ['a|flow-list|[b]', 'c|other|*x', 'd|plain|!!str 1', 'e|block-list|[f]'],
  ],
  ['fields that all are indented', '  a: b\n  c:\n    - d\n', ['a|plain|b', 'c|block-list|[d]']],
  ['a colon in a word, and one before a bracket', 'a: b:c\nd: [e:f, g]\n', ['a|plain|b:c', 'd|flow-list|[e:f|g]']],
  ['carriage returns', 'a: b\r\nc:\r\n  - d\r\n', ['a|plain|b', 'c|block-list|[d]']],
  ['fields indented by mistake', 'a: b\n\tc: d\ne: f\n  g: h\ni: j\n', ['a|plain|b', 'e|plain|f', 'i|plain|j']],
  ['a key being typed', 'title: a\nta\ndate: b\n', ['title|plain|a', 'ta?|empty|', 'date|plain|b']],
  [
    'a quote being typed',
    'title: "a\ntags: ["b"]\ndate: c\n',
    ['title|double…|"a', 'tags|flow-list|["b"]', 'date|plain|c'],
  ],
  [
    'a list in brackets being typed',
    'tags: [a, b\ntitle: c\nx: [d]\n',
    ['tags|flow-list…|[a|b]', 'title|plain|c', 'x|flow-list|[d]'],
  ],
  ['an empty list in brackets being typed', 'tags: [\ntitle: c\n', ['tags|flow-list…|[]', 'title|plain|c']],
  ['a quoted item being typed', 'tags: ["a, "b"]\ntitle: c\n', ['tags|flow-list|["a|"b"]', 'title|plain|c']],
  ['a missing item', 'tags: [a, , b]\n', ['tags|flow-list|[a||b]']],
  ['a map in braces being typed', 'a: {b: 1\nc: d\n', ['a|flow-map…|{b: 1', 'c|plain|d']],
  ['a colon in a title', 'title: a: b\ntags: [c]\n', ['title|plain|a: b', 'tags|flow-list|[c]']],
  ['text after a quote', 'title: "a" b\nc: d\n', ['title|other|"a" b', 'c|plain|d']],
  ['list items that step back', 'a:\n    - b\n  - c\nd: e\n', ['a|block-list|[b|c]', 'd|plain|e']],
  ['lone words and brackets', '[a\nb: c\n- d\ne: f\n', ['b|plain|c', 'e|plain|f']],
];

function describeField(text: string, { key, hasColon, style, isClosed, valueSpan, items }: Field): string {
  const isList = style === 'flow-list' || style === 'block-list';
  const value = isList ? `[${items.map((item) => slice(text, item.span)).join('|')}]` : slice(text, valueSpan);
  return `${key}${hasColon ? '' : '?'}|${style}${isClosed ? '' : '…'}|${value}`;
}

describe('readFrontMatter', () => {
  for (const [what, yaml, expected] of fixtures) {
    it(`finds fields with ${what}`, () => {
      const text = `---\n${yaml}---\nbody`;
      const { fields } = readFrontMatter(text);
      assert.deepEqual(
        fields.map((field) => describeField(text, field)),
        expected,
      );
    });
  }

  it('gives spans from the key to the end of the value, comments left out', () => {
    const text = '---\na: b # c\nd: # e\nf:\n  - g # h\n  # i\n\nj\n---\n';
    const { fields } = readFrontMatter(text);
    assert.deepEqual(
      fields.map((field) => slice(text, field.span)),
      ['a: b', 'd: ', 'f:\n  - g', 'j'],
    );
  });

  it('gives the place where a missing value would be typed', () => {
    const text = '---\na:\nb: \nc:    \nd: # e\nf: [a, , b]\ng:\n  -\n  - \n---\n';
    const { fields } = readFrontMatter(text);
    const starts = fields.slice(0, 4).map((field) => field.valueSpan.start - field.keySpan.end);
    assert.deepEqual(starts, [1, 2, 2, 2]);
    const items = fields.slice(4).map(({ items: [first, second] }) => [first?.span, second?.span]);
    assert.equal(text.slice(0, items[0]?.[1]?.start), '---\na:\nb: \nc:    \nd: # e\nf: [a, ');
    assert.ok(text.slice(0, items[1]?.[0]?.start).endsWith('g:\n  -'));
    assert.ok(text.slice(0, items[1]?.[1]?.start).endsWith('g:\n  -\n  - '));
  });

  it('reads values whole when Jekyll can', () => {
    const { values, fields, problem } = readFrontMatter('---\na: 1\ntags: [x, 2]\na: 3\n---\n');
    assert.deepEqual(values, map(['a', 3], ['tags', ['x', 2]]));
    assert.deepEqual(
      fields.map(({ value }) => value),
      [1, ['x', 2], 3],
    );
    assert.deepEqual(
      fields[1]?.items.map(({ value }) => value),
      ['x', 2],
    );
    assert.equal(problem, undefined);
  });

  it('reads fields one by one when Jekyll cannot', () => {
    const { values, fields } = readFrontMatter('---\ntitle: a: b\nn: 1\ntags: [x, "y\nm:\n  k: v\n---\n');
    assert.deepEqual(values, new Map());
    assert.deepEqual(
      fields.map(({ value }) => value),
      ['a: b', 1, ['x', '"y'], map(['k', 'v'])],
    );
  });

  it('gives fields but no values where there is no closing fence', () => {
    const { state, values, fields, problem } = readFrontMatter('---\ntitle: a\ntags: [b\n');
    assert.equal(state, 'unterminated');
    assert.deepEqual([values.size, fields.map(({ key }) => key), problem], [0, ['title', 'tags'], undefined]);
  });

  for (const yaml of ['', '\n', '# a\n', '~\n', 'false\n']) {
    it(`takes ${JSON.stringify(yaml)} for empty front matter, as Jekyll does`, () => {
      const { values, problem } = readFrontMatter(`---\n${yaml}---\n`);
      assert.deepEqual([values.size, problem], [0, undefined]);
    });
  }

  it('stays linear on very many tags and on what is hostile', () => {
    const many = 20_000;
    const hostile = [
      `tags:\n${'- tag\n'.repeat(10 * many)}`,
      `tags: [${'tag, '.repeat(many)}]\n`,
      `tags: ["${'tag", "'.repeat(many)}\n`,
      'a: "b\n'.repeat(many),
      'a: [b\n'.repeat(many),
      'a: {b\n'.repeat(many),
      `a: ['${"b' c, '".repeat(many)}\n`,
      `a: ${'['.repeat(many)}\n`,
      `a: ${'{a: '.repeat(many)}\n`,
      `a:\n  ${'- '.repeat(many)}\n`,
      `${'? '.repeat(many)}\n`,
      `a: ${'!a '.repeat(many)}\n`,
      `a: b${' #'.repeat(many)}\n`,
      `a: ${'"'.repeat(many)}\n`,
      `a: ${':'.repeat(many)}\n`,
      `a: b\n${' \n'.repeat(many)}`,
      `a: 'b\n${"c: ''''\n".repeat(many)}`,
      `${Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`,
    ];
    for (const yaml of hostile) {
      const spent = processorTime(() => readFrontMatter(`---\n${yaml}---\n`));
      assert.ok(spent < 5000, `${yaml.slice(0, 30)} took ${spent} ms`);
    }
  }).timeout(120_000);
});
