import path from 'node:path';
import { bodyHtml } from '../core/rendering/bodyHtml';
import { hasLiquid } from '../core/rendering/liquid/hasLiquid';
import { readSiteConfig } from '../core/site/siteConfig';
import { configFileNames } from '../core/site/siteRoots';
import { toFilePath } from '../node/nativePath';
import { exitCode } from './exitCode';
import { openService } from './openService';
import type { Input } from './parseCommand';
import { readText } from './readText';
import { siteFolder } from './siteFolder';
import type { Terminal } from './terminal';

/** Prints the HTML that Jekyll makes of a post's body, with the options of its site. Liquid that can't be run stays in it. */
export async function render(
  { file, input }: { readonly file: string; readonly input: Input | undefined },
  workingFolder: string,
  terminal: Terminal,
): Promise<number> {
  const native = path.resolve(workingFolder, file);
  const read = readText(native);
  if (!('text' in read)) {
    terminal.err(`postwright: ${terminal.localize(read.trouble(file))}\n`);
    return exitCode.trouble;
  }
  const folder = siteFolder(native);
  const options = kramdownOf(folder);
  const liquid = hasLiquid(read.text) ? await afterLiquid(folder, native, read.text) : undefined;
  for (const { line, reason } of liquid?.problems ?? []) {
    terminal.err(`${file}:${line + 1}: ${terminal.localize(reason)}\n`);
  }
  terminal.out(bodyHtml(read.text, input ? { ...options, input } : options, liquid?.text));
  return exitCode.clean;
}

/** A file beside the post is only read when the post has asked for it, so this is asked until nothing is missing any more. */
const rounds = 3;

async function afterLiquid(folder: string, native: string, text: string) {
  const service = await openService([toFilePath(folder)]);
  try {
    const path = toFilePath(native);
    for (let round = 0; round < rounds; round++) {
      service.afterLiquid(path, text);
      await service.ready();
    }
    const rendering = service.afterLiquid(path, text);
    const { lines, bodyStart } = service.post(path, text);
    return (
      rendering && {
        text: rendering.text,
        problems: rendering.problems.map(({ start, message: reason }) => ({
          line: lines.positionAt(bodyStart + start).line,
          reason,
        })),
      }
    );
  } finally {
    service.dispose();
  }
}

/** What the site's configuration says of kramdown; nothing where there is none that can be read. */
function kramdownOf(folder: string) {
  for (const name of configFileNames) {
    const read = readText(path.join(folder, name));
    const config = 'text' in read ? readSiteConfig(read.text) : undefined;
    if (config && 'config' in config) {
      return config.config.kramdown;
    }
  }
  return {};
}
