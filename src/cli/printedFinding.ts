import type { Severity } from '../core/diagnostics/rule';
import { type Message, message } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Post } from '../core/posts/post';
import type { TextRange } from '../core/text/lineMap';
import type { Format } from './parseCommand';
import type { PrintedFix } from './printedFixes';

/** A finding as `--format json` prints it: positions are zero-based, `path` is relative to the working folder. */
export interface PrintedFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
}

/** What stands for a rule in findings about `_config.yml`. */
export const configurationCode = 'configuration';

export function findingsOf(
  service: LanguageService,
  post: Post,
  shown: string,
  localize: Localize,
): readonly PrintedFinding[] {
  const { path, text, lines } = post;
  return service.diagnose(path, text).map(({ code, severity, message, span }) => ({
    path: shown,
    code,
    severity,
    message: localize(message),
    range: lines.rangeOf(span),
  }));
}

/** What `check` prints of so many posts; `fixed` stands in what programs read, where fixes were asked for. */
export function printFindings(
  findings: readonly PrintedFinding[],
  posts: number,
  format: Format,
  localize: Localize,
  fixed?: readonly PrintedFix[],
): string {
  return format === 'json'
    ? `${JSON.stringify({ ...(fixed && { fixed }), findings }, undefined, 2)}\n`
    : asText(findings, posts, localize);
}

/** One line a finding, as compilers print them, so that editors and terminals make links of them. Counted from one. */
function asText(findings: readonly PrintedFinding[], posts: number, localize: Localize): string {
  const lines = findings.map(
    ({ path, range: { start }, severity, message: said, code }) =>
      `${path}:${start.line + 1}:${start.character + 1}: ${localize(words[severity].name)}: ${said} [${code}]`,
  );
  const counts = (['error', 'warning', 'information'] as const)
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => localize(words[severity].counted(count)));
  if (posts === 0 && counts.length === 0) {
    return `${localize(message('No post was checked.'))}\n`;
  }
  const postCount = localize(posts === 1 ? message('1 post') : message('{0} posts', posts));
  const found = counts.length === 0 ? localize(message('nothing found')) : counts.join(localize(message(', ')));
  return `${[...lines, `${postCount}: ${found}`].join('\n')}\n`;
}

type Localize = (message: Message) => string;

export function severityName(severity: Severity): Message {
  return words[severity].name;
}

const words: Readonly<Record<Severity, { readonly name: Message; readonly counted: (count: number) => Message }>> = {
  error: {
    name: message('error'),
    counted: (count) => (count === 1 ? message('1 error') : message('{0} errors', count)),
  },
  warning: {
    name: message('warning'),
    counted: (count) => (count === 1 ? message('1 warning') : message('{0} warnings', count)),
  },
  information: { name: message('information'), counted: (count) => message('{0} information', count) },
};
