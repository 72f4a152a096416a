import assert from 'node:assert/strict';
import { rulesOfTextlint } from '../../../src/core/liquid/textlintRules';

/** A configuration, and of the rules asked about those that it uses. */
const cases: readonly (readonly [configuration: string, ...used: string[]])[] = [
  [''],
  ['{ "rules": { "no-mix-dearu-desumasu": true } }', 'no-mix-dearu-desumasu'],
  ['{ "rules": { "no-mix-dearu-desumasu": { "preferInBody": "ですます" } } }', 'no-mix-dearu-desumasu'],
  ['{ "rules": { "no-mix-dearu-desumasu": false } }'],
  ['{ "rules": { "preset-ja-technical-writing": true } }', 'no-mix-dearu-desumasu', 'no-unmatched-pair'],
  ['{ "rules": { "preset-ja-technical-writing": false } }'],
  ['{ "rules": { "preset-ja-technical-writing": { "no-unmatched-pair": false } } }', 'no-mix-dearu-desumasu'],
  ['rules:\n  # no-unmatched-pair: true\n  no-mix-dearu-desumasu: true\n', 'no-mix-dearu-desumasu'],
  ['module.exports = {\n  rules: { "@textlint-ja/textlint-rule-no-unmatched-pair": true },\n};\n', 'no-unmatched-pair'],
];

describe('a configuration of textlint', () => {
  for (const [configuration, ...used] of cases) {
    it(`uses ${used.join(' and ') || 'neither'}: ${JSON.stringify(configuration)}`, () => {
      const rules = rulesOfTextlint(configuration);
      assert.deepEqual(
        ['no-mix-dearu-desumasu', 'no-unmatched-pair'].filter((rule) => rules.has(rule)),
        used,
      );
    });
  }

  it('takes no more than linear time, however it is made', () => {
    const begun = Date.now();
    for (const text of [
      'a/'.repeat(50_000),
      'a'.repeat(200_000),
      '//'.repeat(50_000),
      `preset-japanese:${' '.repeat(100_000)}`,
    ]) {
      rulesOfTextlint(text);
    }
    assert.ok(Date.now() - begun < 4000);
  }).timeout(20_000);
});
