import path from 'node:path';
import { type FilePath, parent, relativeTo } from '../core/foundation/filePath';
import { message } from '../core/foundation/message';
import { whySkipped } from '../core/index/skipped';
import type { LanguageService } from '../core/languageService';
import { toFilePath } from '../node/nativePath';
import { configTroubles } from './configTrouble';
import { exitCode } from './exitCode';
import { findMarkdown } from './findMarkdown';
import { type FixedPost, fixPost } from './fixPost';
import { isFolderAt, noSuchPath } from './givenPath';
import { openService } from './openService';
import type { Fixing, Format } from './parseCommand';
import { configurationCode, findingsOf, type PrintedFinding, printFindings } from './printedFinding';
import { fixedLines, printedFixes } from './printedFixes';
import { readPost } from './readPost';
import { shownPath } from './shownPath';
import { siteFolder } from './siteFolder';
import type { Terminal } from './terminal';

/**
 * Finds what is missing or wrong in the posts that the paths name or hold. What keeps a post from being checked, or a
 * site from being understood, is told and ends with 2; the rest is checked all the same. Where fixes are asked for, those that
 * need no second look are made first, and what is left is told.
 */
export async function check(
  {
    paths,
    format,
    fixing = 'none',
  }: { readonly paths: readonly string[]; readonly format: Format; readonly fixing?: Fixing },
  workingFolder: string,
  terminal: Terminal,
): Promise<number> {
  const run = new CheckRun(workingFolder, terminal, fixing);
  for (const given of paths) {
    await run.add(given);
  }
  return run.end(format);
}

class CheckRun {
  readonly #services = new Map<string, LanguageService>();
  /** The posts and configurations that need no second look. */
  readonly #done = new Set<FilePath>();
  readonly #findings: PrintedFinding[] = [];
  readonly #fixed = new Map<FilePath, FixedPost>();
  #posts = 0;
  #isTroubled = false;

  constructor(
    private readonly workingFolder: string,
    private readonly terminal: Terminal,
    private readonly fixing: Fixing,
  ) {}

  async add(given: string): Promise<void> {
    const native = path.resolve(this.workingFolder, given);
    const isFolder = isFolderAt(native);
    if (isFolder === undefined) {
      this.#trouble(`postwright: ${this.terminal.localize(noSuchPath(given))}`);
      return;
    }
    const site = siteFolder(native);
    const service = await this.#serviceFor(site);
    const asked = toFilePath(native);
    this.#checkConfigs(service, asked);
    this.#checkSettings(service, asked);
    const closed = (folder: FilePath): void =>
      this.#trouble(
        `postwright: ${this.terminal.localize(whySkipped('closed', shownPath(this.workingFolder, folder)))}`,
      );
    const files = isFolder ? await findMarkdown(service, asked, toFilePath(site), closed) : [asked];
    if (this.fixing !== 'none') {
      for (const file of files) {
        this.#fixFile(service, file, toFilePath(site));
      }
    }
    for (const file of files) {
      const isPost = this.#done.has(file) || this.#checkFile(service, file);
      if (!isPost && !isFolder) {
        this.terminal.err(
          `postwright: ${this.terminal.localize(message('{0} is not a post.', shownPath(this.workingFolder, file)))}\n`,
        );
      }
    }
  }

  end(format: Format): number {
    for (const service of this.#services.values()) {
      service.dispose();
    }
    this.#print(format);
    if (this.#isTroubled) {
      return exitCode.trouble;
    }
    return this.#findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
  }

  /** A diff stands alone, so that other programs can take it. */
  #print(format: Format): void {
    const { localize } = this.terminal;
    const fixed = [...this.#fixed.values()];
    const isShown = this.fixing === 'show';
    if (format === 'json') {
      const fixes = this.fixing === 'none' ? undefined : printedFixes(fixed, isShown, localize);
      this.terminal.out(printFindings(this.#findings, this.#posts, format, localize, fixes));
      return;
    }
    const findings = printFindings(this.#findings, this.#posts, format, localize);
    const lines = this.fixing === 'none' ? '' : fixedLines(fixed, isShown, localize);
    if (isShown) {
      this.terminal.out(fixed.map(({ diff }) => diff).join(''));
      this.terminal.err(lines);
    } else {
      this.terminal.out(lines + findings);
    }
  }

  async #serviceFor(folder: string): Promise<LanguageService> {
    let service = this.#services.get(folder);
    if (!service) {
      service = await openService([toFilePath(folder)]);
      this.#services.set(folder, service);
    }
    return service;
  }

  #checkConfigs(service: LanguageService, asked: FilePath): void {
    for (const { path: config, position, message: problem } of configTroubles(service, asked)) {
      if (!this.#done.has(config)) {
        this.#done.add(config);
        this.#trouble(
          `${shownPath(this.workingFolder, config)}:${position.line + 1}:${position.character + 1}: ${this.terminal.localize(problem)}`,
        );
      }
    }
  }

  #checkSettings(service: LanguageService, asked: FilePath): void {
    for (const { path: config, findings } of service.configFindings) {
      const isAsked = relativeTo(asked, config) !== undefined || relativeTo(parent(config), asked) !== undefined;
      if (isAsked && !this.#done.has(config)) {
        this.#done.add(config);
        this.#findings.push(
          ...findings.map(({ severity, message: said, start, end }) => ({
            path: shownPath(this.workingFolder, config),
            code: configurationCode,
            severity,
            message: this.terminal.localize(said),
            range: { start, end },
          })),
        );
      }
    }
  }

  /** False for what is not a post. */
  #checkFile(service: LanguageService, file: FilePath): boolean {
    const shown = shownPath(this.workingFolder, file);
    const read = readPost(service, file, shown, this.terminal);
    if (!read) {
      return false;
    }
    this.#done.add(file);
    if ('post' in read) {
      this.#posts++;
      const { text = read.post.text } = this.#fixed.get(file) ?? {};
      for (const finding of findingsOf(service, service.post(file, text), shown, this.terminal.localize)) {
        this.#findings.push(finding);
      }
    } else {
      this.#trouble(`postwright: ${this.terminal.localize(read.trouble)}`);
    }
    return true;
  }

  #fixFile(service: LanguageService, file: FilePath, site: FilePath): void {
    const shown = shownPath(this.workingFolder, file);
    const read =
      this.#done.has(file) || this.#fixed.has(file) ? undefined : readPost(service, file, shown, this.terminal);
    const fixed =
      read && 'post' in read ? fixPost(service, read.post, { shown, site, fixing: this.fixing }) : undefined;
    if (fixed && 'trouble' in fixed) {
      this.#trouble(`postwright: ${this.terminal.localize(fixed.trouble)}`);
    } else if (fixed) {
      this.#fixed.set(file, fixed);
    }
  }

  #trouble(line: string): void {
    this.#isTroubled = true;
    this.terminal.err(`${line}\n`);
  }
}
