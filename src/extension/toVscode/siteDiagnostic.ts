import { type Diagnostic, DiagnosticRelatedInformation, Location, l10n, Range, type Uri } from 'vscode';
import type { RelatedPlace, SiteFinding } from '../../core/diagnostics/site/siteFinding';
import type { TextRange } from '../../core/text/lineMap';
import { newDiagnostic } from './diagnostic';
import { toUri } from './filePath';
import { localize } from './message';

/** A finding in a post that is not open. */
export function toSiteDiagnostic(found: SiteFinding, rulePages: Uri): Diagnostic {
  const { message, alike, related } = found;
  const text = alike ? l10n.t('{0} {1}', localize(message), localize(alike)) : localize(message);
  const diagnostic = newDiagnostic(rangeOf(found), text, found, rulePages);
  if (related) {
    diagnostic.relatedInformation = related.map(toRelated);
  }
  return diagnostic;
}

function toRelated({ path, message, range }: RelatedPlace): DiagnosticRelatedInformation {
  const place = new Location(toUri(path), range ? rangeOf(range) : new Range(0, 0, 0, 0));
  return new DiagnosticRelatedInformation(place, localize(message));
}

function rangeOf({ start, end }: TextRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
