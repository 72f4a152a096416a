import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';

/** What makes HTML of Markdown: ours, and those one would take otherwise. */
export async function engines() {
  const { toHtml } = await ours();
  const markdownIt = new MarkdownIt();
  return {
    Postwright: (text) => toHtml(text),
    'markdown-it': (text) => markdownIt.render(text),
    marked: (text) => marked.parse(text),
  };
}

async function ours() {
  mkdirSync('out', { recursive: true });
  const outfile = path.resolve('out', 'bench-kramdown.mjs');
  await build({
    entryPoints: ['src/kramdown/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
  });
  return import(pathToFileURL(outfile).href);
}

/** Milliseconds that real kramdown takes for each text; undefined where there is no Ruby with it. */
export function rubyTimes(texts) {
  const { status, stdout } = spawnSync('ruby', ['bench/kramdown.rb'], {
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.trim().split('\n').map(Number) : undefined;
}
