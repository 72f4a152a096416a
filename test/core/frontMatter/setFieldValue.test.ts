import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { setFieldValue } from '../../../src/core/frontMatter/setFieldValue';
import { applyEdits } from '../../../src/core/text/textEdit';

const cases: readonly (readonly [what: string, before: string, key: string, yaml: string, after: string])[] = [
  ['a value before a comment', '---\nn: 1  # c\nm: 2\n---\n', 'n', '20', '---\nn: 20  # c\nm: 2\n---\n'],
  ['a quoted number, which stays quoted', '---\nn: "1"\n---\n', 'n', '20', '---\nn: "20"\n---\n'],
  [
    'a quoted date, which stays quoted',
    "---\nn: '2025-01-01'\n---\n",
    'n',
    '2025-01-02',
    "---\nn: '2025-01-02'\n---\n",
  ],
  ['a quoted text by a list, which is not quoted', '---\nn: "a b"\n---\n', 'n', '[a, b]', '---\nn: [a, b]\n---\n'],
  ['a missing value', '---\nn:\n---\n', 'n', '20', '---\nn: 20\n---\n'],
  ['a missing value after a blank', '---\nn: \n---\n', 'n', '20', '---\nn: 20\n---\n'],
  ['a missing value before a comment', '---\nn: # c\n---\n', 'n', '20', '---\nn: 20 # c\n---\n'],
  ['a missing value that a comment follows at once', '---\nn:  # c\n---\n', 'n', '20', '---\nn: 20 # c\n---\n'],
  ['a key without a colon', '---\nn\nm: 1\n---\n', 'n', '20', '---\nn: 20\nm: 1\n---\n'],
  ['the last of equal keys', '---\nn: 1\nn: 2\n---\n', 'n', '3', '---\nn: 1\nn: 3\n---\n'],
  ['a list of lines', '---\nn:\n- a\n- b # c\nm: 1\n---\n', 'n', '[a]', '---\nn: [a] # c\nm: 1\n---\n'],
  [
    'a list of lines below a comment',
    '---\nn: # c\n  # d\n  - a\nm: 1\n---\n',
    'n',
    '[a]',
    '---\nn: [a] # c\n  # d\nm: 1\n---\n',
  ],
  ['a block of text', '---\nn: |\n  a\n\n  b\n\nm: 1\n---\n', 'n', 'c', '---\nn: c\n\nm: 1\n---\n'],
  [
    'a value with carriage returns around',
    '---\r\nn:\r\n  - a\r\nm: 1\r\n---\r\n',
    'n',
    '2',
    '---\r\nn: 2\r\nm: 1\r\n---\r\n',
  ],
  ['a value that a comment touches', '---\nn: [a]#c\n---\n', 'n', '2', '---\nn: 2 #c\n---\n'],
  [
    'a value behind an anchor, which stays',
    '---\nn: &x 1 # c\nm: 2\n---\n',
    'n',
    '20',
    '---\nn: &x 20 # c\nm: 2\n---\n',
  ],
  ['a value behind a tag, which goes', '---\nn: !!str 1 # c\n---\n', 'n', '20', '---\nn: 20 # c\n---\n'],
  ['nothing behind an anchor', '---\nn: &x\nm: 2\n---\n', 'n', '20', '---\nn: &x 20\nm: 2\n---\n'],
  ['a list below an anchor', '---\nn: &x # c\n  - a # d\n---\n', 'n', '[b]', '---\nn: &x [b] # c # d\n---\n'],
  [
    'nothing where another field repeats the value',
    '---\nn: &x 1\nm: *x\n---\n',
    'n',
    '20',
    '---\nn: &x 1\nm: *x\n---\n',
  ],
  ['a field that is missing', '---\nm: 1\n---\n', 'n', '2', '---\nm: 1\nn: 2\n---\n'],
];

describe('setFieldValue', () => {
  for (const [what, before, key, yaml, after] of cases) {
    it(`replaces ${what}`, () => {
      assert.equal(applyEdits(before, setFieldValue(before, readFrontMatter(before), key, yaml) ?? []), after);
    });
  }
});
