import assert from 'node:assert/strict';
import type { Finding, Fix, Rule } from '../../src/core/diagnostics/rule';
import { Post } from '../../src/core/posts/post';
import { applyEdits } from '../../src/core/text/textEdit';
import { type TestSite, testSite } from './site';

/** What the rule finds in a post with this text. */
export function findingsOf(
  rule: Rule,
  text: string,
  site: TestSite = testSite(),
  name = '2026-11-23-a.md',
): readonly Finding[] {
  return [...rule.check(new Post(`/blog/_posts/${name}`, text, 'post'), site.view)];
}

/** The text after the fix, with `‸` where the cursor goes. */
export function afterFix(text: string, { edits: [first, ...rest], cursor }: Fix): string {
  assert.ok(first);
  const { newText } = first;
  const marked = cursor === undefined ? newText : `${newText.slice(0, cursor)}‸${newText.slice(cursor)}`;
  return applyEdits(text, [{ ...first, newText: marked }, ...rest]);
}

/**
 * The text after the first fix of each finding in turn, until the rule offers none. Each fix must silence what it
 * mends: a fixture has at most a few findings, so that more rounds than findings mean a fix that doesn't hold.
 */
export function afterAllFixes(rule: Rule, text: string, site?: TestSite): string {
  let mended = text;
  for (let round = 0; round < 10; round++) {
    const findings = findingsOf(rule, mended, site);
    const [fix] = findings.flatMap(({ fixes }) => fixes.slice(0, 1));
    if (!fix) {
      return mended;
    }
    mended = applyEdits(mended, fix.edits);
    assert.ok(findingsOf(rule, mended, site).length < Math.max(findings.length, 2), 'a fix silences a finding');
  }
  return assert.fail(`The fixes never come to an end: ${JSON.stringify(mended)}`);
}
