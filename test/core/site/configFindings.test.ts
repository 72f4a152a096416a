import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import { configFindings } from '../../../src/core/site/configFindings';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { slice } from '../../../src/core/text/span';

/** A configuration, and for each finding the text at its place and what is said. */
const cases: readonly (readonly [config: string, ...found: readonly (readonly [at: string, says: string])[]])[] = [
  ['permalink: /:year/:title/\ntimezone: Asia/Tokyo\n'],
  ['permalink: pretty\n'],
  ['title: :titel\npermalink: /:year/:titel/\n', [':titel', 'Jekyll has no placeholder “:titel” and stops there.']],
  [
    'collections:\n  guides:\n    permalink: /:nam/:x\n',
    [':nam', 'Jekyll has no placeholder “:nam” and stops there.'],
    [':x', 'Jekyll has no placeholder “:x” and stops there.'],
  ],
  ['timezone: Tokyo\n', ['Tokyo', 'There is no time zone “Tokyo”, so Jekyll takes UTC. Write it like Asia/Tokyo.']],
];

describe('A configuration that can be read', () => {
  for (const [text, ...expected] of cases) {
    it(`is told ${expected.length} mistakes of ${JSON.stringify(text)}`, () => {
      const read = readSiteConfig(text);
      assert.ok('config' in read);
      assert.deepEqual(
        configFindings(text, read.config).map(({ span, message }) => [slice(text, span), formatMessage(message)]),
        expected,
      );
    });
  }
});
