import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import type { YamlValue } from '../../../src/core/frontMatter/yamlValue';

const file = '../shared/oracle/frontmatter.jsonl.gz';

interface OracleLine {
  readonly path: string;
  /** From the opening fence to before the closing one. */
  readonly raw: string;
  /** `null` when the front matter is empty. */
  readonly jekyll: unknown;
}

/** As the oracle writes values: see its README. */
function encode(value: YamlValue): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { $i: String(value) };
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if (value instanceof Map) {
    return { $m: [...value].map(([key, part]) => [encode(key), encode(part)]) };
  }
  if (Array.isArray(value)) {
    return value.map(encode);
  }
  if ('kind' in value) {
    switch (value.kind) {
      case 'float':
        return { $f: Number.isInteger(value.value) ? value.value.toFixed(1) : String(value.value) };
      case 'time':
        return { $t: new Date(value.epochMs).toISOString() };
      case 'date': {
        const part = (number: number, width: number): string => String(number).padStart(width, '0');
        return { $d: `${part(value.year, 4)}-${part(value.month, 2)}-${part(value.day, 2)}` };
      }
    }
  }
  return value;
}

describe('front matter of real posts', () => {
  it('has the values that Jekyll reads, no problem, and a field for each of its keys', function () {
    if (!existsSync(file)) {
      console.log(`      (${file} is absent: not compared with Jekyll)`);
      this.skip();
    }
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
    for (const line of lines) {
      const { path, raw, jekyll } = JSON.parse(line) as OracleLine;
      const { values, problem, fields } = readFrontMatter(`${raw}---\n`);
      assert.deepEqual(encode(values), jekyll ?? { $m: [] }, path);
      assert.equal(problem, undefined, path);
      assert.deepEqual(new Set(fields.map(({ key }) => key)), new Set([...values.keys()].map(String)), path);
    }
    assert.ok(lines.length > 1000);
  });
});
