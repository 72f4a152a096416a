import type { TextEdit } from '../text/textEdit';
import type { Fix } from './rule';
import type { Diagnostic } from './runRules';

/** One mend for several findings. */
export interface CombinedFix {
  readonly edits: readonly TextEdit[];
  /** Those that it mends. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Mends all findings of one kind at once, each by its first fix; what leaves the writer something to type is left out. */
export function fixAllOfKind(diagnostics: readonly Diagnostic[], code: string): CombinedFix {
  return combine(
    diagnostics.filter((each) => each.code === code),
    ({ cursor }) => cursor === undefined,
  );
}

/** Mends whatever needs no second look. */
export function fixAllSure(diagnostics: readonly Diagnostic[]): CombinedFix {
  return combine(diagnostics, ({ isSure }) => isSure === true);
}

/** Where two fixes want the same place the first has it; the other is found again. */
function combine(diagnostics: readonly Diagnostic[], isWanted: (fix: Fix) => boolean): CombinedFix {
  const edits: TextEdit[] = [];
  const mended: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const [fix] = diagnostic.fixes;
    if (fix && isWanted(fix) && !fix.edits.some((edit) => edits.some((other) => meet(edit, other)))) {
      edits.push(...fix.edits);
      mended.push(diagnostic);
    }
  }
  return { edits, diagnostics: mended };
}

function meet({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
