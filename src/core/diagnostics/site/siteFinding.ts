import type { FilePath } from '../../foundation/filePath';
import { copyOf } from '../../foundation/interner';
import type { Message } from '../../foundation/message';
import type { LineMap, TextRange } from '../../text/lineMap';
import type { Severity } from '../rule';
import type { Diagnostic } from '../runRules';
import { Alike } from './alike';

/** A finding in a post whose text is not at hand where it is shown. */
export interface SiteFinding extends TextRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** In how many other posts the same is wrong, when this finding stands for all of its kind; 0: it is there too often in this one. */
  readonly otherPosts?: number;
  /** Other places that it is about too. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly path: FilePath;
  readonly message: Message;
  /** Undefined: the file as a whole. */
  readonly range?: TextRange;
}

/** More of one kind than this are shown as one. */
export const mostAlike = 50;

/**
 * What is kept of the findings in a post that nobody has open: errors and warnings, without their fixes, and no string
 * that is cut from the text and would keep it in memory. Of one kind as many as tell that they are too many.
 */
export function siteFindings(diagnostics: readonly Diagnostic[], lines: LineMap): readonly SiteFinding[] {
  const counts = new Alike(() => ({ count: 0 }));
  return diagnostics.flatMap(({ code, severity, message, span, related }) => {
    const kind = counts.of({ code, severity });
    kind.count++;
    if (severity === 'information' || kind.count > mostAlike + 1) {
      return [];
    }
    const places = related?.map((each) => ({ path: copyOf(each.path), message: ownCopy(each.message) }));
    return [
      { code, severity, message: ownCopy(message), ...lines.rangeOf(span), ...(places ? { related: places } : {}) },
    ];
  });
}

function ownCopy({ message, args }: Message): Message {
  return { message, args: args.map((argument) => (typeof argument === 'string' ? copyOf(argument) : argument)) };
}
