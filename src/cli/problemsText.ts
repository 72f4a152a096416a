import { type Message, message } from '../core/foundation/message';
import type { ProblemCount } from '../core/statistics/problemCounts';
import { severityName } from './printedFinding';
import { table } from './table';

/** What `check` finds in the posts, counted by rule. */
export function problemsText(
  problems: readonly ProblemCount[],
  localize: (message: Message) => string,
): readonly string[] {
  if (problems.length === 0) {
    return [localize(message('Problems: none')), ''];
  }
  const header = [message('Findings'), message('Files'), message('Severity'), message('Rule')].map(localize);
  const rows = problems.map(({ code, severity, findings, files }) => [
    String(findings),
    String(files),
    localize(severityName(severity)),
    code,
  ]);
  return [
    localize(message('Problems, which `postwright check` shows one by one')),
    ...table([header, ...rows], ['right', 'right']).map((line) => `  ${line}`),
    '',
  ];
}
