import { statSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../core/diagnostics/rule';
import type { FilePath } from '../core/foundation/filePath';
import { relativeTo } from '../core/foundation/filePath';
import { formatMessage } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Position } from '../core/text/lineMap';
import { toFilePath, toNativePath } from '../node/nativePath';
import { exitCode } from './exitCode';
import { openService } from './openService';
import type { Format } from './parseCommand';
import { readText } from './readText';
import { siteFolder } from './siteFolder';
import type { Terminal } from './terminal';

/** A finding as `--format json` prints it: positions are zero-based, `path` is relative to the working folder. */
export interface PrintedFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Finds what is missing or wrong in the posts below the paths; a file that is named is checked whatever it is. */
export async function check(
  { paths, format }: { readonly paths: readonly string[]; readonly format: Format },
  workingFolder: string,
  terminal: Terminal,
): Promise<number> {
  const findings: PrintedFinding[] = [];
  let trouble = false;
  const checked = new Set<FilePath>();
  const services = new Map<string, LanguageService>();
  for (const given of paths) {
    const native = path.resolve(workingFolder, given);
    let isFolder: boolean;
    try {
      isFolder = statSync(native).isDirectory();
    } catch {
      terminal.err(`postwright: ${given}: there is no such file or folder.\n`);
      trouble = true;
      continue;
    }
    const folder = siteFolder(native);
    let service = services.get(folder);
    if (!service) {
      service = await openService([toFilePath(folder)]);
      services.set(folder, service);
    }
    const asked = toFilePath(native);
    const files = isFolder ? postsBelow(service, asked) : [asked];
    for (const file of files) {
      if (checked.has(file)) {
        continue;
      }
      checked.add(file);
      const shown = shownPath(file, workingFolder);
      const text = readText(toNativePath(file));
      if (text === undefined) {
        terminal.err(`postwright: ${shown}: is not UTF-8 text and was skipped.\n`);
        trouble = true;
        continue;
      }
      findings.push(...findingsOf(service, file, shown, text));
    }
  }
  for (const service of services.values()) {
    service.dispose();
  }
  terminal.out(format === 'json' ? `${JSON.stringify({ findings }, undefined, 2)}\n` : asText(findings, checked.size));
  return trouble
    ? exitCode.trouble
    : findings.some(({ severity }) => severity === 'error')
      ? exitCode.findings
      : exitCode.clean;
}

function postsBelow(service: LanguageService, folder: FilePath): readonly FilePath[] {
  return service.sites
    .flatMap((site) => service.postsOf(site))
    .filter((post) => relativeTo(folder, post) !== undefined)
    .sort();
}

function findingsOf(service: LanguageService, file: FilePath, shown: string, text: string): readonly PrintedFinding[] {
  const { lines } = service.post(file, text);
  return service.diagnose(file, text).map(({ code, severity, message, span }) => ({
    path: shown,
    code,
    severity,
    message: formatMessage(message),
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
  }));
}

function shownPath(file: FilePath, workingFolder: string): string {
  const native = path.relative(workingFolder, toNativePath(file));
  return path.sep === '\\' ? native.replaceAll('\\', '/') : native;
}

/** One line a finding, as compilers print them, so that editors and terminals make links of them. Counted from one. */
function asText(findings: readonly PrintedFinding[], posts: number): string {
  const lines = findings.map(
    ({ path: file, range: { start }, severity, message, code }) =>
      `${file}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${code}]`,
  );
  const counts = (['error', 'warning', 'information'] as const)
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}`);
  lines.push(
    `${posts} ${posts === 1 ? 'post' : 'posts'}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}`,
  );
  return `${lines.join('\n')}\n`;
}
