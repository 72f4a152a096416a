import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadYaml } from '../../../src/core/frontMatter/loadYaml';
import type { Options } from '../../../src/kramdown/options';
import { oracleFolder } from './oracleFolder';

/** One of kramdown's own cases. */
export interface TestCase {
  readonly name: string;
  readonly source: string;
  readonly html: string;
  readonly options: Partial<Options>;
}

/** Those that kramdown 2.4 itself passes. */
export function readTestCases(): readonly TestCase[] {
  const folder = path.join(oracleFolder, 'testcases');
  return readFileSync(path.join(folder, 'passed-by-2.4.0.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((file) => {
      const name = file.replace(/\.text$/, '');
      const base = path.join(folder, name);
      const options = existsSync(`${base}.options`) ? readFileSync(`${base}.options`, 'utf8') : undefined;
      return {
        name,
        source: readFileSync(`${base}.text`, 'utf8'),
        html: readFileSync(`${base}.html`, 'utf8'),
        options: optionsOf(options, name.startsWith('gfm')),
      };
    });
}

type Written = Record<string, unknown>;

function optionsOf(text: string | undefined, isGfm: boolean): Partial<Options> {
  const standard: Written = isGfm ? { auto_ids: false, hard_wrap: true } : { auto_ids: false, footnote_nr: 1 };
  const written: Written = text === undefined ? standard : (plain(valueOf(withoutSymbols(text))) as Written);
  const read = Object.entries(written).map(([name, value]) => [name, readers[name]?.(value) ?? value]);
  return {
    input: isGfm ? 'GFM' : 'kramdown',
    syntax_highlighter_opts: {},
    ...(Object.fromEntries(read) as Partial<Options>),
  };
}

function valueOf(yaml: string): unknown {
  const loaded = loadYaml(yaml);
  assert.ok('value' in loaded, yaml);
  return loaded.value;
}

function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, each]) => [key, plain(each)])) : value;
}

/** Ruby writes a symbol as `:name`, also as a key. */
function withoutSymbols(yaml: string): string {
  return yaml.replace(/^(\s*):(\w+):/gm, '$1$2:').replace(/: :(\w+)$/gm, ': $1');
}

/** What is written as text and is a list. */
const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  gfm_quirks: (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  smart_quotes: (value) => (typeof value === 'string' ? value.split(',') : value),
  toc_levels: (value) => (typeof value === 'string' ? levels(value) : value),
  link_defs: (value) =>
    Object.fromEntries(
      Object.entries(value as Record<string, string[]>).map(([name, [url, title]]) => [
        name,
        title === undefined ? { url } : { url, title },
      ]),
    ),
};

function levels(text: string): readonly number[] {
  const [from, to] = text.split('..').map(Number);
  return to === undefined
    ? text.split(',').map(Number)
    : Array.from({ length: to - (from ?? 1) + 1 }, (_, index) => (from ?? 1) + index);
}
