import type { TextEdit } from '../text/textEdit';
import type { Fix } from './rule';
import type { Diagnostic } from './runRules';

/** One mend for several findings. */
export interface CombinedFix {
  readonly edits: readonly TextEdit[];
  /** Those that it mends. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Which findings are mended together; each by its first fix. */
export type Choice = (fix: Fix, diagnostic: Diagnostic) => boolean;

/** All of one kind; what leaves the writer something to type, and what gives the file another name, is left out. */
export const ofKind =
  (code: string): Choice =>
  ({ cursor, renameTo }, diagnostic) =>
    diagnostic.code === code && cursor === undefined && renameTo === undefined;

/** Whatever needs no second look. */
export const sure: Choice = ({ isSure, renameTo }) => isSure === true && renameTo === undefined;

/** Mends all findings of one kind at once. */
export function fixAllOfKind(diagnostics: readonly Diagnostic[], code: string): CombinedFix {
  return combined(diagnostics, ofKind(code));
}

/** Mends whatever needs no second look. */
export function fixAllSure(diagnostics: readonly Diagnostic[]): CombinedFix {
  return combined(diagnostics, sure);
}

/** Where two fixes want the same place the first has it; the other is found again. */
export function combined(diagnostics: readonly Diagnostic[], isChosen: Choice): CombinedFix {
  const edits: TextEdit[] = [];
  const mended: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const [fix] = diagnostic.fixes;
    if (!fix || fix.edits.length === 0 || !isChosen(fix, diagnostic)) {
      continue;
    }
    if (!fix.edits.some((edit) => edits.some((other) => meet(edit, other)))) {
      edits.push(...fix.edits);
      mended.push(diagnostic);
    }
  }
  return { edits, diagnostics: mended };
}

function meet({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
