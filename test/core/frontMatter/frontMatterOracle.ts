import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { YamlValue } from '../../../src/core/frontMatter/yamlValue';

const file = '../shared/oracle/frontmatter.jsonl.gz';

export const hasFrontMatterOracle = existsSync(file);

/** What Jekyll read in the front matter of real posts. */
export function readFrontMatterLines(): readonly FrontMatterLine[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as FrontMatterLine);
}

interface FrontMatterLine {
  readonly path: string;
  /** From the opening fence to before the closing one. */
  readonly raw: string;
  /** `null` when the front matter is empty. */
  readonly jekyll: unknown;
}

/** As the oracle writes values: see its README. */
export function encode(value: YamlValue): unknown {
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
