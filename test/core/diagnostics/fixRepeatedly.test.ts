import assert from 'node:assert/strict';
import { sure } from '../../../src/core/diagnostics/fixAll';
import { fixRepeatedly } from '../../../src/core/diagnostics/fixRepeatedly';
import type { Fix, Rule } from '../../../src/core/diagnostics/rule';
import { runRules } from '../../../src/core/diagnostics/runRules';
import { message } from '../../../src/core/foundation/message';
import { Post } from '../../../src/core/posts/post';
import { applyEdits } from '../../../src/core/text/textEdit';
import { testSite } from '../../support/site';

/** Finds a text wherever it stands, and puts another in its place. */
const replacing = (id: string, found: string, newText: string, more: Partial<Fix> = { isSure: true }): Rule => ({
  ...{ id, summary: 'A word.', severity: 'warning' },
  documentation: { details: '', bad: '', good: '' },
  *check({ text }) {
    for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
      const span = { start: at, end: at + found.length };
      yield {
        span,
        message: message('A word.'),
        fixes: [{ title: message('A word.'), edits: [{ span, newText }], ...more }],
      };
    }
  },
});

interface Case {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly before: string;
  readonly after: string;
  readonly mended: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing', rules: [replacing('a-b', 'ab', 'x')], before: 'cd', after: 'cd', mended: [] },
  {
    name: 'places that touch, one after the other',
    rules: [replacing('a-a', 'aa', 'b')],
    before: 'aaaa aa',
    after: 'bb b',
    mended: ['a-a', 'a-a', 'a-a'],
  },
  {
    name: 'what comes to light only after a fix',
    rules: [replacing('a-b', 'a', 'b'), replacing('b-b', 'bb', 'c')],
    before: 'ab',
    after: 'c',
    mended: ['a-b', 'b-b'],
  },
  {
    name: 'nothing by a fix that does not silence its finding, and all else',
    rules: [replacing('a-a', 'a', 'a '), replacing('b-c', 'b', 'c')],
    before: 'a b a b',
    after: 'a c a c',
    mended: ['b-c', 'b-c'],
  },
  {
    name: 'nothing by a fix that is not sure, renames the file or has no edits',
    rules: [
      replacing('a-b', 'a', 'b', {}),
      replacing('c-d', 'c', 'd', { isSure: true, renameTo: 'd.md' }),
      replacing('e-f', 'e', 'f', { isSure: true, edits: [] }),
    ],
    before: 'ace',
    after: 'ace',
    mended: [],
  },
];

describe('fixes made until nothing is left', () => {
  for (const { name, rules, before, after, mended } of cases) {
    it(`mend ${name}`, () => {
      const view = testSite().view;
      const post = new Post('/blog/_posts/a.md', before, 'post');
      const fixed = fixRepeatedly(post, (each) => runRules(rules, each, view), sure);
      assert.equal(applyEdits(before, fixed.edits), after);
      assert.deepEqual(
        fixed.diagnostics.map(({ code }) => code),
        mended,
      );
    });
  }

  it('come to an end where rules undo each other', () => {
    const rules = [replacing('a-b', 'a', 'b'), replacing('b-a', 'b', 'a')];
    const post = new Post('/blog/_posts/a.md', 'a', 'post');
    fixRepeatedly(post, (each) => runRules(rules, each, testSite().view), sure);
  });
});
