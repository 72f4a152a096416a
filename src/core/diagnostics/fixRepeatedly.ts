import type { Post } from '../posts/post';
import { composedEdits } from '../text/composedEdits';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { type Choice, type CombinedFix, combined } from './fixAll';
import type { Diagnostic } from './runRules';

/** More rounds no mend has needed; one that never came to rest would be a mistake in a rule. */
const mostRounds = 10;

/**
 * Mends what is chosen until nothing of it is found any more, so that doing it again changes nothing: of fixes that want the same
 * place one is made after the other, and what comes to light only after a fix is mended too. A fix that does not silence its
 * finding is not made. The findings that are told as mended are those of each round, with places in the text of that round.
 */
export function fixRepeatedly(
  post: Post,
  diagnose: (post: Post) => readonly Diagnostic[],
  isChosen: Choice,
): CombinedFix {
  const useless = new Set<string>();
  const isUseful: Choice = (fix, diagnostic) => isChosen(fix, diagnostic) && !useless.has(keyOf(diagnostic));
  const mended: Diagnostic[] = [];
  let edits: readonly TextEdit[] = [];
  let current = post;
  let found = diagnose(post);
  for (let round = 0; round < mostRounds; ) {
    const next = combined(found, isUseful);
    if (next.diagnostics.length === 0) {
      break;
    }
    const after = current.with(applyEdits(current.text, next.edits));
    const foundAfter = diagnose(after);
    const still = next.diagnostics.filter((each) => isStillFound(each, next.edits, foundAfter));
    if (still.length > 0) {
      for (const each of still) {
        useless.add(keyOf(each));
      }
      continue;
    }
    edits = composedEdits(edits, next.edits);
    mended.push(...next.diagnostics);
    current = after;
    found = foundAfter;
    round++;
  }
  return { edits, diagnostics: mended };
}

/** What is said, and where: enough to know one again in the same text. */
function keyOf({ code, span: { start }, message: { message, args } }: Diagnostic): string {
  return JSON.stringify([code, start, message, args]);
}

function isStillFound(mended: Diagnostic, edits: readonly TextEdit[], after: readonly Diagnostic[]): boolean {
  const keys = placesAfter(mended.span.start, edits).map((start) => keyOf({ ...mended, span: { start, end: start } }));
  return after.some((each) => keys.includes(keyOf(each)));
}

/**
 * Where what stood at an offset stands now; of what was replaced, where its replacement begins. What is put in right there may
 * have come before it or be a part of it.
 */
function placesAfter(offset: number, edits: readonly TextEdit[]): readonly number[] {
  let moved = 0;
  let putIn = 0;
  for (const { span, newText } of edits) {
    if (span.end <= offset && span.start < offset) {
      moved += newText.length - (span.end - span.start);
    } else if (span.start < offset) {
      moved += span.start - offset;
    } else if (span.end === offset) {
      putIn = newText.length;
    }
  }
  return [offset + moved, offset + moved + putIn];
}
