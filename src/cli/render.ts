import path from 'node:path';
import { bodyHtml } from '../core/rendering/bodyHtml';
import { readSiteConfig } from '../core/site/siteConfig';
import { configFileNames } from '../core/site/siteRoots';
import { exitCode } from './exitCode';
import type { Input } from './parseCommand';
import { readText } from './readText';
import { siteFolder } from './siteFolder';
import type { Terminal } from './terminal';

/** Prints the HTML that kramdown makes of a post's body, with the options of its site. Liquid is not run. */
export function render(
  { file, input }: { readonly file: string; readonly input: Input | undefined },
  workingFolder: string,
  terminal: Terminal,
): number {
  const native = path.resolve(workingFolder, file);
  const read = readText(native);
  if (!('text' in read)) {
    terminal.err(`postwright: ${terminal.localize(read.trouble(file))}\n`);
    return exitCode.trouble;
  }
  const options = kramdownOf(siteFolder(native));
  terminal.out(bodyHtml(read.text, input ? { ...options, input } : options));
  return exitCode.clean;
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
