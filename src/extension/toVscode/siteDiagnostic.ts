import { type Diagnostic, DiagnosticRelatedInformation, Location, l10n, Range, type Uri } from 'vscode';
import { mostAlike, type RelatedPlace, type SiteFinding } from '../../core/diagnostics/site/siteFinding';
import { newDiagnostic } from './diagnostic';
import { toUri } from './filePath';
import { localize } from './message';
import { rangeOf } from './range';

/** A finding in a post that is not open. */
export function toSiteDiagnostic(found: SiteFinding, rulePages: Uri): Diagnostic {
  const { related } = found;
  const diagnostic = newDiagnostic(rangeOf(found), textOf(found), found, rulePages);
  if (related) {
    diagnostic.relatedInformation = related.map(toRelated);
  }
  return diagnostic;
}

function textOf({ message, otherPosts }: SiteFinding): string {
  const text = localize(message);
  switch (otherPosts) {
    case undefined:
      return text;
    case 0:
      return l10n.t('{0} More than {1} times in this post.', text, mostAlike);
    case 1:
      return l10n.t('{0} Also in one other post.', text);
    default:
      return l10n.t('{0} Also in {1} other posts.', text, otherPosts);
  }
}

function toRelated({ path, message, range }: RelatedPlace): DiagnosticRelatedInformation {
  const place = new Location(toUri(path), range ? rangeOf(range) : new Range(0, 0, 0, 0));
  return new DiagnosticRelatedInformation(place, localize(message));
}
