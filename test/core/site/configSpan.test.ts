import assert from 'node:assert/strict';
import { configSpan } from '../../../src/core/site/configSpan';
import { slice } from '../../../src/core/text/span';

const config = [
  'title: "a: b" # no setting',
  'future: false  # until then',
  'collections:',
  '  # our notes',
  '  notes:',
  '    output: true',
  '    permalink: /:path/',
  '  "recipes": { output: false }',
  'exclude: [a, b]',
  'broken: [',
  'future: true',
].join('\n');

describe('configSpan', () => {
  const cases: readonly (readonly [keys: readonly string[], found: string | undefined])[] = [
    [['title'], 'title: "a: b"'],
    [['future'], 'future: true'],
    [['collections', 'notes', 'permalink'], 'permalink: /:path/'],
    [['collections', 'notes', 'sort_by'], 'notes:\n    output: true\n    permalink: /:path/'],
    [['collections', 'recipes', 'output'], '"recipes": { output: false }'],
    [['exclude'], 'exclude: [a, b]'],
    [['permalink'], undefined],
    [['defaults', 'values'], undefined],
  ];
  for (const [keys, expected] of cases) {
    it(`finds ${keys.join(' › ')}`, () => {
      const found = configSpan(config, keys);
      assert.equal(found && slice(config, found), expected);
    });
  }
});
