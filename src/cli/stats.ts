import path from 'node:path';
import type { FilePath } from '../core/foundation/filePath';
import { message } from '../core/foundation/message';
import { whySkipped } from '../core/index/skipped';
import type { PostStatistics } from '../core/statistics/postStatistics';
import { toFilePath } from '../node/nativePath';
import { configTroubles } from './configTrouble';
import { exitCode } from './exitCode';
import { findMarkdown } from './findMarkdown';
import { isFolderAt, noSuchPath } from './givenPath';
import { openService } from './openService';
import type { Format } from './parseCommand';
import { printedSite } from './printedSite';
import { readPost } from './readPost';
import { shownPath } from './shownPath';
import { siteFolder } from './siteFolder';
import { statsText } from './statsText';
import type { Terminal } from './terminal';

/** Counts reading time, posts, categories and tags of each site below a folder, and of posts that belong to none. */
export async function stats(
  { folder, format }: { readonly folder: string; readonly format: Format },
  workingFolder: string,
  terminal: Terminal,
): Promise<number> {
  const { out, err, localize } = terminal;
  const native = path.resolve(workingFolder, folder);
  const isFolder = isFolderAt(native);
  if (!isFolder) {
    err(
      `postwright: ${localize(isFolder === undefined ? noSuchPath(folder) : message('{0} is not a folder.', folder))}\n`,
    );
    return exitCode.trouble;
  }
  const shown = (file: FilePath): string => shownPath(workingFolder, file) || '.';
  const [site, asked] = [toFilePath(siteFolder(native)), toFilePath(native)];
  const service = await openService([site]);
  let isTroubled = false;
  for (const { path: config, position, message: problem } of configTroubles(service, asked)) {
    isTroubled = true;
    err(`${shown(config)}:${position.line + 1}:${position.character + 1}: ${localize(problem)}\n`);
  }
  const groups = new Map<FilePath, PostStatistics[]>();
  const closed = (folder: FilePath): void => {
    isTroubled = true;
    err(`postwright: ${localize(whySkipped('closed', shown(folder)))}\n`);
  };
  for (const file of await findMarkdown(service, asked, site, closed)) {
    const read = readPost(service, file, shown(file), terminal);
    if (read && 'trouble' in read) {
      isTroubled = true;
      err(`postwright: ${localize(read.trouble)}\n`);
    } else if (read) {
      const root = service.siteOf(file)?.root ?? asked;
      const posts = groups.get(root) ?? [];
      groups.set(root, posts);
      posts.push(service.statistics(file, read.post.text));
    }
  }
  const sites = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, posts]) => printedSite(root, posts, shown));
  service.dispose();
  out(format === 'json' ? `${JSON.stringify({ sites }, undefined, 2)}\n` : statsText(sites, localize));
  return isTroubled ? exitCode.trouble : exitCode.clean;
}
