import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Severity } from '../../core/diagnostics/rule';
import type { Diagnostic as Found } from '../../core/diagnostics/runRules';
import { toUri } from './filePath';
import { localize } from './message';
import { toRange } from './range';

/** The name under which findings stand in the Problems panel. */
export const source = 'Postwright';

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** `rulePages` is the folder that holds a page for every rule. */
export function newDiagnostic(
  range: Range,
  text: string,
  { code, severity }: Pick<Found, 'code' | 'severity'>,
  rulePages: Uri,
): Diagnostic {
  const diagnostic = new Diagnostic(range, text, severities[severity]);
  diagnostic.source = source;
  diagnostic.code = { value: code, target: Uri.joinPath(rulePages, `${code}.md`) };
  return diagnostic;
}

export function toDiagnostic(document: TextDocument, found: Found, rulePages: Uri): Diagnostic {
  const diagnostic = newDiagnostic(toRange(document, found.span), localize(found.message), found, rulePages);
  if (found.related) {
    diagnostic.relatedInformation = found.related.map(
      ({ path, message }) =>
        new DiagnosticRelatedInformation(new Location(toUri(path), new Range(0, 0, 0, 0)), localize(message)),
    );
  }
  return diagnostic;
}
