import { Diagnostic, type DiagnosticCollection, languages, type Uri } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { formatMessage } from '../../core/foundation/message';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { ConfigProblem } from '../../core/index/siteConfigs';
import type { LanguageService } from '../../core/languageService';
import type { ConfigFinding } from '../../core/site/configFindings';
import type { TextRange } from '../../core/text/lineMap';
import { guarded } from '../guarded';
import { severities, source } from '../toVscode/diagnostic';
import { toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { rangeOf } from '../toVscode/range';

/**
 * Shows at its place in `_config.yml` what is wrong there, whether or not it is open, and logs why one can't be read: everything else
 * that is known of the site comes from the last one that could be read, or from none.
 */
export class ConfigProblems implements Disposable {
  readonly #scope = new Scope();
  readonly #collection: DiagnosticCollection;
  #logged = new Set<string>();

  constructor(
    private readonly service: LanguageService,
    private readonly log: Log,
  ) {
    this.#collection = this.#scope.own(languages.createDiagnosticCollection('postwright.config'));
    const show = guarded(log, 'Configuration', () => this.#show());
    this.#scope.own(service.onDidChange(show));
    show();
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #show(): void {
    const problems = this.service.configProblems;
    this.#collection.clear();
    this.#collection.set([
      ...problems.map((found): Entry => [toUri(found.path), [toConfigDiagnostic(found)]]),
      ...this.service.configFindings.map(
        ({ path, findings }): Entry => [toUri(path), findings.map((found) => toDiagnostic(found))],
      ),
    ]);
    const lines = problems.map(logLine);
    for (const line of lines) {
      if (!this.#logged.has(line)) {
        this.log.warn(line);
      }
    }
    this.#logged = new Set(lines);
  }
}

type Entry = [uri: Uri, diagnostics: readonly Diagnostic[]];

/** Jekyll builds nothing without its configuration. */
function toConfigDiagnostic({ problem, start, end }: ConfigProblem): Diagnostic {
  return toDiagnostic({ message: problem.message, severity: 'error', start, end });
}

function toDiagnostic(found: TextRange & Pick<ConfigFinding, 'message' | 'severity'>): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(found), localize(found.message), severities[found.severity]);
  diagnostic.source = source;
  return diagnostic;
}

function logLine({ path, problem, start }: ConfigProblem): string {
  return `${path}:${start.line + 1}:${start.character + 1}: ${formatMessage(problem.message)}`;
}
