import type { Severity } from '../core/diagnostics/rule';
import { formatMessage } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Post } from '../core/posts/post';
import type { Position } from '../core/text/lineMap';
import type { Format } from './parseCommand';

/** A finding as `--format json` prints it: positions are zero-based, `path` is relative to the working folder. */
export interface PrintedFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export function findingsOf(service: LanguageService, post: Post, shown: string): readonly PrintedFinding[] {
  const { path, text, lines } = post;
  return service.diagnose(path, text).map(({ code, severity, message, span }) => ({
    path: shown,
    code,
    severity,
    message: formatMessage(message),
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
  }));
}

/** What `check` prints of so many posts. */
export function printFindings(findings: readonly PrintedFinding[], posts: number, format: Format): string {
  return format === 'json' ? `${JSON.stringify({ findings }, undefined, 2)}\n` : asText(findings, posts);
}

/** One line a finding, as compilers print them, so that editors and terminals make links of them. Counted from one. */
function asText(findings: readonly PrintedFinding[], posts: number): string {
  const lines = findings.map(
    ({ path, range: { start }, severity, message, code }) =>
      `${path}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${code}]`,
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
