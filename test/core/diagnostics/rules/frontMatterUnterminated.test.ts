import assert from 'node:assert/strict';
import { frontMatterUnterminated } from '../../../../src/core/diagnostics/rules/frontMatterUnterminated';
import { afterAllFixes, findingsOf } from '../../../support/mend';

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ['its last field', '---\ntitle: Bread\n\nText\n', '---\ntitle: Bread\n---\n\nText\n'],
  ['a comment behind its last field', '---\ntitle: Bread # note\n\nText\n', '---\ntitle: Bread # note\n---\n\nText\n'],
  ['blanks behind its last field', '---\ntitle: Bread  \nText\n', '---\ntitle: Bread  \n---\nText\n'],
  ['an empty field with a comment', '---\ntitle: A\ntags: # soon\n\nText', '---\ntitle: A\ntags: # soon\n---\n\nText'],
  ['a list whose last item has a comment', '---\ntags:\n  - a # b\n', '---\ntags:\n  - a # b\n---\n'],
  ['a field at the end of the file', '---\ntitle: Bread # note', '---\ntitle: Bread # note\n---'],
  ['a comment before its first field', '---\n# c\ntitle: A\n\nText\n', '---\n# c\ntitle: A\n---\n\nText\n'],
  [
    'fields in groups',
    '---\ntitle: A\n\n# more\ntags: [b]\n\nText: c\n',
    '---\ntitle: A\n\n# more\ntags: [b]\n---\n\nText: c\n',
  ],
  ['what looks like a fence', '---\ntitle: A\n－－－\nText\n\n---\nMore\n', '---\ntitle: A\n---\nText\n\n---\nMore\n'],
  [
    'the last field before a list and a rule',
    '---\ntitle: A\n\n1. Flour\n\n---\nMore\n',
    '---\ntitle: A\n---\n\n1. Flour\n\n---\nMore\n',
  ],
  ['Windows line breaks', '---\r\ntitle: A # b\r\n\r\nText\r\n', '---\r\ntitle: A # b\r\n---\r\n\r\nText\r\n'],
];

describe('front matter that is never closed', () => {
  for (const [what, before, after] of cases) {
    it(`is closed after ${what}, and then no longer found`, () => {
      assert.equal(findingsOf(frontMatterUnterminated, before).length, 1);
      assert.equal(afterAllFixes(frontMatterUnterminated, before), after);
      assert.deepEqual(findingsOf(frontMatterUnterminated, after), []);
    });
  }
});
