import assert from 'node:assert/strict';
import { dateInvalid } from '../../../../src/core/diagnostics/rules/dateInvalid';
import { afterAllFixes, findingsOf } from '../../../support/mend';

const now = '2026-11-23 21:00:00 +0900';

/** The line `date: …` before and after the fix. */
const cases: readonly (readonly [before: string, after: string])[] = [
  ['date: tomorrow', `date: ${now}`],
  ['date: tomorrow # c', `date: ${now} # c`],
  ['date: "tomorrow"', `date: "${now}"`],
  ['date:', `date: ${now}`],
  ['date: ', `date: ${now}`],
  ['date: # c', `date: ${now} # c`],
  ['date:  # c', `date: ${now} # c`],
  ['date: 2026-02-30', `date: ${now}`],
  ['date:\n  - a', `date: ${now}`],
];

describe('a date that Jekyll cannot read', () => {
  for (const [before, after] of cases) {
    it(`is written anew in ${JSON.stringify(before)}, and then no longer found`, () => {
      const text = `---\ntitle: A\n${before}\ntags: [a]\n---\n`;
      assert.equal(findingsOf(dateInvalid, text).length, 1);
      const mended = afterAllFixes(dateInvalid, text);
      assert.equal(mended, `---\ntitle: A\n${after}\ntags: [a]\n---\n`);
      assert.deepEqual(findingsOf(dateInvalid, mended), []);
    });
  }
});
