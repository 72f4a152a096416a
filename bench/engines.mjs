import { spawnSync } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { postwright } from './bundle.mjs';

/** What makes HTML of Markdown: ours, and those one would take otherwise. */
export async function engines() {
  const { toHtml } = await postwright();
  const markdownIt = new MarkdownIt();
  return {
    Postwright: (text) => toHtml(text),
    'markdown-it': (text) => markdownIt.render(text),
    marked: (text) => marked.parse(text),
  };
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
