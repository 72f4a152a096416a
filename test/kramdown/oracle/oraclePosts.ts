import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { oracleFolder } from './oracleFolder';

export interface OraclePost {
  readonly site: string;
  readonly path: string;
  /** Markdown as Jekyll hands it to kramdown. */
  readonly src: string;
  /** HTML with `input: GFM`. */
  readonly gfm: string;
  /** HTML with `input: kramdown`. */
  readonly kramdown: string;
}

/** Every n-th post. */
export function readPosts(every: number): readonly OraclePost[] {
  return gunzipSync(readFileSync(path.join(oracleFolder, 'posts.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % every === 0)
    .map((line) => JSON.parse(line) as OraclePost);
}
