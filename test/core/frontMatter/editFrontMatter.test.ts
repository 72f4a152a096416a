import assert from 'node:assert/strict';
import { editFrontMatter, type FrontMatterEdit } from '../../../src/core/frontMatter/editFrontMatter';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { applyEdits } from '../../../src/core/text/textEdit';

const add = (value: string, key = 'tags'): FrontMatterEdit => ({ kind: 'add item', key, value });
const remove = (value: string, key = 'tags'): FrontMatterEdit => ({ kind: 'remove item', key, value });
const replace = (value: string, newValue: string, key = 'tags'): FrontMatterEdit => ({
  ...{ kind: 'replace item', key, value, newValue },
});
const setList = (...values: readonly string[]): FrontMatterEdit => ({ kind: 'set list', key: 'tags', values });
const removeField = (key: string): FrontMatterEdit => ({ kind: 'remove field', key });
const rename = (key: string, newKey: string): FrontMatterEdit => ({ kind: 'rename field', key, newKey });
const reorder = (...order: readonly string[]): FrontMatterEdit => ({ kind: 'reorder fields', order });

/** The fields before and after; undefined where the edit can't be made, the same where nothing is to be done. */
const cases: Readonly<
  Record<string, readonly (readonly [edit: FrontMatterEdit, before: string, after: string | undefined])[]>
> = {
  'an item more': [
    [add('a'), 'tags: [a, b]', 'tags: [a, b]'],
    [add('c'), 'tags: [a,b]', 'tags: [a,b,c]'],
    [add('c d'), "tags: 'a b'", "tags: ['a', 'b', 'c d']"],
    [add('c'), 'tags: a', 'tags: [a, c]'],
    [add('c'), 'tags: a, b', 'tags: a, b c'],
    [add('c', 'keywords'), 'keywords: a, b', 'keywords: ["a, b", c]'],
    [add('c'), 'tags: ~ # d', 'tags: [c] # d'],
    [add('c'), 'tags: [\n  a,\n  b,\n]', 'tags: [\n  a,\n  b,\n  c,\n]'],
    [add('c'), 'tags: [\n  a, b # d\n]', 'tags: [\n  a, b, c # d\n]'],
    [add('c'), 'tags: [ # d\n  ]', 'tags: [c # d\n  ]'],
    [add('c'), 'tags:\n- a\n- |\n  b\ntitle: d', 'tags:\n- a\n- |\n  b\n- c\ntitle: d'],
    [add('c'), 'tags:\n- name: a\n  k: b', 'tags:\n- name: a\n  k: b\n- c'],
    [add('c'), 'tags: &t [a]\nkeywords: *t', undefined],
    [add('c'), 'tags: {a: b}', undefined],
  ],
  'an item less': [
    [remove('c'), 'tags: [a, b]', 'tags: [a, b]'],
    [remove('a'), 'tags: [a, b]', 'tags: [b]'],
    [remove('b'), 'tags: [a, b]', 'tags: [a]'],
    [remove('a'), 'tags: [a, b, a, a]', 'tags: [b]'],
    [remove('a'), 'tags: [ a ]', 'tags: []'],
    [remove('b'), 'tags: [\n  a, # c\n  b, # d\n  e\n]', 'tags: [\n  a, # c\n  # d\n  e\n]'],
    [remove('e'), 'tags: [\n  a,\n  e,\n]', 'tags: [\n  a,\n]'],
    [remove('e'), 'tags: [\n  a, # c\n  e\n]', 'tags: [\n  a, # c\n]'],
    [remove('a'), 'tags: a b', 'tags: b'],
    [remove('b'), 'tags: "a b  c" # d', 'tags: "a c" # d'],
    [remove('a'), 'tags: a 2024', 'tags: ["2024"]'],
    [remove('a'), 'tags: a', 'tags: []'],
    [remove('a'), 'tags:\n- a # b\n- c', 'tags:\n# b\n- c'],
    [remove('a\nb'), 'tags:\n- "a\\nb"\n- c', 'tags:\n- c'],
    [remove('a'), 'tags:\n  - &x a\n  - *x', 'tags: []'],
    [remove('a'), 'tags:\n  - &x a\n  - b\nkeywords: *x', undefined],
  ],
  'another name for an item': [
    [replace('a', 'b'), 'tags: [c]', 'tags: [c]'],
    [replace('a', 'b'), 'tags: [ \'a\', "c" ]', 'tags: [ \'b\', "c" ]'],
    [replace('a', 'b'), 'tags: [a, c, b]', 'tags: [c, b]'],
    [replace('a', 'b'), 'tags: [a, c, a]', 'tags: [b, c]'],
    [replace('a', 'b, c'), 'tags:\n  - a # d', 'tags:\n  - "b, c" # d'],
    [replace('a', 'b'), 'tags:\n  - &x a', 'tags:\n  - &x b'],
    [replace('a', '2024'), 'tags: [a]', 'tags: ["2024"]'],
    [replace('a', 'b'), 'tags: a c', 'tags: b c'],
    [replace('a', "it's"), "tags: 'a c'", "tags: 'it''s c'"],
    [replace('a', 'b c'), 'tags: a', 'tags: [b c]'],
    [replace('a', 'b c', 'category'), 'category: a', 'category: b c'],
    [replace('a', 'b'), 'tags: [x]\ntags: [a]', 'tags: [x]\ntags: [b]'],
    [replace('a', 'b'), 'tags: [[a], c]', undefined],
  ],
  'other items': [
    [setList('a', 'b'), 'tags: [a, b]', 'tags: [a, b]'],
    [setList('a', 'c'), 'tags: ["a", "b"] # d', 'tags: ["a", "c"] # d'],
    [setList('a', 'b', 'c'), 'tags:\n  - a # d\n  - x', 'tags:\n  - a # d\n  - b\n  - c'],
    [setList(), 'tags:\n  - a', 'tags: []'],
    [setList('a'), 'title: b', 'title: b\ntags: [a]'],
  ],
  'a field less': [
    [removeField('x'), 'title: a', 'title: a'],
    [removeField('title'), 'title: a # c\ndate: b', '# c\ndate: b'],
    [removeField('title'), '# c\ntitle: "a\nb"\n\ndate: b', '# c\n\ndate: b'],
    [removeField('tags'), 'x: 1\ntags:\n  - a # c\n  - b\n# d', 'x: 1\n# d'],
    [removeField('x'), 'x: 1\ny: 2\nx: 3', 'y: 2'],
    [removeField('x'), 'text: |+\n  a\nx: 1\n\ny: 2', 'text: |+\n  a\ny: 2'],
    [removeField('x'), 'x: &a 1\ny: *a', undefined],
  ],
  'another name for a field': [
    [rename('tag', 'tags'), "'tag' : [a] # c", "'tags' : [a] # c"],
    [rename('x', 'y: z'), 'x: 1', '"y: z": 1'],
    [rename('x', '2024'), 'x: 1', '"2024": 1'],
    [rename('x', 'y'), 'x: 1\nx: 2', 'y: 1\ny: 2'],
    [rename('x', 'y'), 'x: 1\ny: 2', undefined],
  ],
  'another order': [
    [reorder('a', 'b'), 'a: 1\nb: 2', 'a: 1\nb: 2'],
    [reorder('a', 'b'), 'b: 2 # c\na: 1', 'a: 1\nb: 2 # c'],
    [reorder('a', 'b', 'c'), 'c: 3\n# of b\nb:\n  - x\n\na: 1', '\na: 1\n# of b\nb:\n  - x\nc: 3'],
    [reorder('title', 'date'), 'date: 1\nx: 2\ntitle: 3\ny: 4', 'title: 3\ny: 4\ndate: 1\nx: 2'],
    [reorder('b', 'a'), 'a: &x 1\nb: *x', undefined],
    [reorder('b', 'a'), 'a: "b', undefined],
  ],
};

describe('Front matter gets', () => {
  for (const [what, examples] of Object.entries(cases)) {
    for (const [edit, before, after] of examples) {
      it(`${what}: ${JSON.stringify(before)} by ${JSON.stringify(edit)}`, () => {
        for (const [start, eol] of [
          ['', '\n'],
          ['\uFEFF', '\r\n'],
        ] as const) {
          const frame = (yaml: string): string => `${start}---\n${yaml}\n---\nText\n`.replaceAll('\n', eol);
          const text = frame(before);
          const edits = editFrontMatter(text, readFrontMatter(text), edit);
          assert.equal(edits && applyEdits(text, edits), after === undefined ? undefined : frame(after));
          assert.equal(edits?.length === 0, after === before);
        }
      });
    }
  }
});
