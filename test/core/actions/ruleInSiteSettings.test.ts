import assert from 'node:assert/strict';
import { ruleOffInSiteSettings } from '../../../src/core/actions/ruleInSiteSettings';
import { applyEdits } from '../../../src/core/text/textEdit';

/** The file before and after `url-bare` is switched off; undefined where it is left alone. */
const cases: readonly (readonly [before: string, after: string | undefined])[] = [
  ['', 'rules:\n  url-bare: off\n'],
  ['# ours\n', '# ours\nrules:\n  url-bare: off\n'],
  ['tags: [a] # why', 'tags: [a] # why\nrules:\n  url-bare: off\n'],
  ['rules:\n', 'rules:\n  url-bare: off\n'],
  ['rules:', 'rules:\n  url-bare: off\n'],
  ['rules: # ours\ntags: [a]\n', 'rules: # ours\n  url-bare: off\ntags: [a]\n'],
  [
    'rules:\n    # long ones\n    paragraph-long: error # here\n',
    'rules:\n    url-bare: off\n    # long ones\n    paragraph-long: error # here\n',
  ],
  ['rules:\n  paragraph-long: error\n\ntags: [a]\n', 'rules:\n  url-bare: off\n  paragraph-long: error\n\ntags: [a]\n'],
  ['rules:\n  url-bare: error # why\n', 'rules:\n  url-bare: off # why\n'],
  ['rules:\n  "url-bare": "error"\n', 'rules:\n  "url-bare": off\n'],
  ['rules: {}\n', 'rules: {url-bare: off}\n'],
  ['rules: { paragraph-long: error }\n', 'rules: {url-bare: off,  paragraph-long: error }\n'],
  ['rules: {url-bare: error}\n', undefined],
  ['rules:\r\n  paragraph-long: error\r\n', 'rules:\r\n  url-bare: off\r\n  paragraph-long: error\r\n'],
  ['rules: [a]\n', undefined],
  ['- a\n', undefined],
  ['tags: [\n', undefined],
  ['---\ntags: [a]\n...\n', undefined],
];

describe('switching a rule off in .postwright.yml', () => {
  for (const [before, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'changes'} ${JSON.stringify(before)}`, () => {
      const edits = ruleOffInSiteSettings(before, 'url-bare');
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }
});
