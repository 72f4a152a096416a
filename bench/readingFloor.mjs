import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { threadMs } from './processorTime.mjs';

/** What reading a site costs at least: every post is read, decoded, and its front matter loaded by js-yaml. */
export function readingFloor(site) {
  const folder = `${site}/_posts`;
  const names = readdirSync(folder);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const [start, startedWork] = [performance.now(), threadMs()];
  for (const name of names) {
    const text = decoder.decode(readFileSync(`${folder}/${name}`));
    load(text.slice('---\n'.length, text.indexOf('\n---\n')), { schema: YAML11_SCHEMA });
  }
  return { ms: performance.now() - start, work: threadMs() - startedWork, posts: names.length };
}
