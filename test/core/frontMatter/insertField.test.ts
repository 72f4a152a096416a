import assert from 'node:assert/strict';
import { insertField } from '../../../src/core/frontMatter/insertField';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { applyEdits } from '../../../src/core/text/textEdit';

const order = ['layout', 'title', 'date', 'tags'];

const cases: readonly (readonly [what: string, before: string, key: string, yaml: string, after: string])[] = [
  [
    'in quotes where its name needs them',
    '---\ntitle: a\n---\n',
    'og: type',
    'b',
    '---\ntitle: a\n"og: type": b\n---\n',
  ],
  [
    'after the one before it',
    '---\nlayout: a\ntitle: b # c\ntags: []\n---\n',
    'date',
    '1',
    '---\nlayout: a\ntitle: b # c\ndate: 1\ntags: []\n---\n',
  ],
  [
    'after the nearest one before it',
    '---\nlayout: a\nx: b\n---\n',
    'tags',
    '[]',
    '---\nlayout: a\ntags: []\nx: b\n---\n',
  ],
  ['before the next one', '---\nx: 1\ntags:\n  - a\n---\n', 'title', 'b', '---\nx: 1\ntitle: b\ntags:\n  - a\n---\n'],
  [
    'at the end when the order says nothing',
    '---\nlayout: a\ntitle: b\n# c\n---\n',
    'x',
    '1',
    '---\nlayout: a\ntitle: b\nx: 1\n# c\n---\n',
  ],
  [
    'after all lines of a value',
    '---\ntitle: "a\nb"\nx: 1\n---\n',
    'date',
    '1',
    '---\ntitle: "a\nb"\ndate: 1\nx: 1\n---\n',
  ],
  [
    'after the blank lines of a block of text',
    '---\ntitle: |+\n  a\n\nx: 1\n---\n',
    'date',
    '1',
    '---\ntitle: |+\n  a\n\ndate: 1\nx: 1\n---\n',
  ],
  ['into empty front matter', '---\n---\nbody', 'title', 'a', '---\ntitle: a\n---\nbody'],
  ['below comments alone', '---\n# a\n---\n', 'title', 'a', '---\n# a\ntitle: a\n---\n'],
  ['with carriage returns', '---\r\ntitle: a\r\n---\r\n', 'date', '1', '---\r\ntitle: a\r\ndate: 1\r\n---\r\n'],
  ['with the indentation of the others', '---\n  title: a\n---\n', 'date', '1', '---\n  title: a\n  date: 1\n---\n'],
  ['into front matter without an end', '---\ntitle: a', 'date', '1', '---\ntitle: a\ndate: 1'],
  ['into an opening fence alone', '---\n', 'date', '1', '---\ndate: 1\n'],
  ['where there is no front matter', 'body\r\n', 'date', '1', '---\r\ndate: 1\r\n---\r\nbody\r\n'],
  ['behind a byte order mark', '\uFEFFbody', 'date', '1', '\uFEFF---\ndate: 1\n---\nbody'],
  ['without a value', '---\ntitle: a\n---\n', 'date', '', '---\ntitle: a\ndate: \n---\n'],
  [
    'with a value on lines of its own',
    '---\r\ntitle: a\r\n---\r\n',
    'tags',
    '\n  - a\n  - b',
    '---\r\ntitle: a\r\ntags:\r\n  - a\r\n  - b\r\n---\r\n',
  ],
];

describe('insertField', () => {
  for (const [what, before, key, yamlText, after] of cases) {
    it(`adds a field ${what}`, () => {
      assert.equal(applyEdits(before, insertField(before, readFrontMatter(before), { key, yamlText, order })), after);
    });
  }
});
