import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { encode, hasFrontMatterOracle, readFrontMatterLines } from './frontMatterOracle';

describe('front matter of real posts', () => {
  it('has the values that Jekyll reads, no problem, and a field for each of its keys', function () {
    if (!hasFrontMatterOracle) {
      console.log('      (../shared/oracle is absent: not compared with Jekyll)');
      this.skip();
    }
    const lines = readFrontMatterLines();
    for (const { path, raw, jekyll } of lines) {
      const { values, problem, fields } = readFrontMatter(`${raw}---\n`);
      assert.deepEqual(encode(values), jekyll ?? { $m: [] }, path);
      assert.equal(problem, undefined, path);
      assert.deepEqual(new Set(fields.map(({ key }) => key)), new Set([...values.keys()].map(String)), path);
    }
    assert.ok(lines.length > 1000);
  });
});
