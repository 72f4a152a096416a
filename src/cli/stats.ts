import path from 'node:path';
import { type FilePath, parent } from '../core/foundation/filePath';
import { message } from '../core/foundation/message';
import { whySkipped } from '../core/index/skipped';
import type { LanguageService } from '../core/languageService';
import type { PostSummary } from '../core/posts/postSummary';
import { summarize } from '../core/posts/postSummary';
import { SummaryPool } from '../core/posts/summaryPool';
import type { PostStatistics } from '../core/statistics/postStatistics';
import { ProblemCounts } from '../core/statistics/problemCounts';
import { toFilePath } from '../node/nativePath';
import { configTroubles } from './configTrouble';
import { exitCode } from './exitCode';
import { findMarkdown } from './findMarkdown';
import { isFolderAt, noSuchPath } from './givenPath';
import { openService } from './openService';
import type { Format } from './parseCommand';
import { configurationCode } from './printedFinding';
import { printedSite } from './printedSite';
import { readPost } from './readPost';
import { shownPath } from './shownPath';
import { siteFolder } from './siteFolder';
import { statsText } from './statsText';
import type { Terminal } from './terminal';

/** Counts reading time, posts, fields, their values and problems of each site below a folder, and of posts that belong to none. */
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
  const pool = new SummaryPool();
  const sites = new Map<FilePath, GrowingSite>();
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
      const { text, kind } = read.post;
      const home = service.siteOf(file);
      const root = home?.root ?? asked;
      const timeZone = home?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      const counted = sites.get(root) ?? newSite(root, timeZone, service);
      sites.set(root, counted);
      counted.all.push(service.statistics(file, text));
      counted.summaries.set(file, summarize(file, text, kind, { zone: timeZone, nowMs: Date.now(), pool }));
      counted.found.add(service.diagnose(file, text));
    }
  }
  const printed = [...sites.values()]
    .sort((a, b) => (a.root < b.root ? -1 : 1))
    .map((counted) => printedSite({ ...counted, problems: counted.found.list }, shown));
  service.dispose();
  out(format === 'json' ? `${JSON.stringify({ sites: printed }, undefined, 2)}\n` : statsText(printed, localize));
  return isTroubled ? exitCode.trouble : exitCode.clean;
}

interface GrowingSite {
  readonly root: FilePath;
  readonly timeZone: string;
  readonly all: PostStatistics[];
  readonly summaries: Map<FilePath, PostSummary>;
  readonly found: ProblemCounts;
}

/** What is wrong in its configuration counts from the start. */
function newSite(root: FilePath, timeZone: string, service: LanguageService): GrowingSite {
  const found = new ProblemCounts();
  for (const { path: config, findings } of service.configFindings) {
    if (parent(config) === root) {
      found.add(findings.map(({ severity }) => ({ code: configurationCode, severity })));
    }
  }
  return { root, timeZone, all: [], summaries: new Map(), found };
}
