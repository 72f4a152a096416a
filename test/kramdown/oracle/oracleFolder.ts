import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as parse5 from 'parse5';

/** What real Jekyll made of real posts: other people's texts, which lie beside the project and never in it. */
export const oracleFolder = path.resolve('..', 'shared', 'oracle');

export const hasOracle = existsSync(path.join(oracleFolder, 'posts.jsonl.gz'));

interface Comparison {
  readonly exact: boolean;
  /** Equal but for rouge's spans inside of code. */
  readonly butTokens: boolean;
  readonly blocks: { readonly equal: number; readonly total: number };
}

interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Comparer {
  readonly compare: (expected: string, actual: string) => Comparison;
  readonly firstDifference: (expected: string, actual: string) => Difference | undefined;
}

/** The oracle's own way of comparing HTML. */
export async function readComparer(): Promise<Comparer> {
  const { comparer } = await import(pathToFileURL(path.join(oracleFolder, 'compare.mjs')).href);
  return comparer(parse5);
}
