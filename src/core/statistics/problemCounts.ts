import type { Severity } from '../diagnostics/rule';

/** How often a rule finds something. */
export interface ProblemCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** In how many files. */
  readonly files: number;
}

const severities: readonly Severity[] = ['error', 'warning', 'information'];

/** What was found in each file by rule and severity: errors first, then what comes most often. */
export class ProblemCounts {
  readonly #counts = new Map<string, ProblemCount>();

  add(findings: readonly { readonly code: string; readonly severity: Severity }[]): void {
    const ofFile = new Set<string>();
    for (const { code, severity } of findings) {
      const key = `${severity} ${code}`;
      const { findings: before, files } = this.#counts.get(key) ?? { findings: 0, files: 0 };
      this.#counts.set(key, { code, severity, findings: before + 1, files: files + (ofFile.has(key) ? 0 : 1) });
      ofFile.add(key);
    }
  }

  get list(): readonly ProblemCount[] {
    return [...this.#counts.values()].sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.findings - a.findings ||
        (a.code < b.code ? -1 : 1),
    );
  }
}
