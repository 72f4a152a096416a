import assert from 'node:assert/strict';
import { ruleUnknown } from '../../../../src/core/diagnostics/rules/ruleUnknown';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { parseAnnotated } from '../../../support/annotated';
import { testSite } from '../../../support/site';

interface Case {
  readonly name: string;
  readonly fixture: string;
  readonly says?: readonly string[];
  /** After the first fix of the first finding. */
  readonly fixed?: string;
}

const cases: readonly Case[] = [
  {
    name: 'a name that is nearly one',
    fixture:
      '---\ntitle: A\n---\n\n<!-- postwright-disable-line url-bar: why -->\n#                            ^^^^^^^ rule-unknown\n',
    says: ['Postwright knows no “url-bar”. Did you mean “url-bare”?'],
    fixed: '---\ntitle: A\n---\n\n<!-- postwright-disable-line url-bare: why -->\n',
  },
  {
    name: 'a name that is none, beside one that is',
    fixture:
      '---\n# postwright-disable-file url-bare, whatever\n#                                   ^^^^^^^^ rule-unknown\ntitle: A\n---\n',
    says: ['Postwright knows no “whatever”.'],
  },
  {
    name: 'a word that is none',
    fixture: '---\n# postwright-disable-nextline url-bare\n# ^^^^^^^^^^^^^^^^^^^^^^^^^^^ rule-unknown\ntitle: A\n---\n',
    says: ['Postwright knows no “postwright-disable-nextline”. Did you mean “postwright-disable-next-line”?'],
    fixed: '---\n# postwright-disable-next-line url-bare\ntitle: A\n---\n',
  },
  {
    name: 'the right ones',
    fixture:
      '---\n# postwright-disable-file url-bare\ntitle: A # postwright-something\n---\n\n<!-- postwright-disable -->\n\n<!-- postwright-enable url-bare rule-unknown -->\n',
  },
  {
    name: 'one that is silenced itself',
    fixture: '---\n# postwright-disable-file whatever rule-unknown\ntitle: A\n---\n',
  },
];

describe('a comment that names a rule', () => {
  const rule = ruleUnknown(() => ['url-bare', 'rule-unknown']);
  for (const { name, fixture, says = [], fixed } of cases) {
    it(`is found with ${name} as marked`, () => {
      const { text, expected } = parseAnnotated(fixture);
      const found = runRules([rule], new Post('/blog/_posts/a.md', text, 'post'), testSite().view);
      assert.deepEqual(
        found.map(({ code, span }) => ({ code, span })),
        expected,
      );
      assert.deepEqual(
        found.map(({ message }) => formatMessage(message)),
        says,
      );
      if (fixed !== undefined) {
        assert.equal(applyEdits(text, found[0]?.fixes[0]?.edits ?? []), fixed);
      }
    });
  }
});
