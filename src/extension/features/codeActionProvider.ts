import { CodeAction, CodeActionKind, type CodeActionProvider, type Diagnostic, l10n, type Uri } from 'vscode';
import { type CombinedFix, fixAllOfKind, fixAllSure } from '../../core/diagnostics/fixAll';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { toCodeAction, toQuickFix } from '../toVscode/codeAction';
import { source, toDiagnostic } from '../toVscode/diagnostic';
import { toFilePath } from '../toVscode/filePath';

const fixAllKind = CodeActionKind.SourceFixAll.append('postwright');

export const providedCodeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

/**
 * The fixes of the findings under the cursor, one for all of their kind in the file, and a way to open the list of values
 * where no key of one's own opens it. What needs no second look is also offered as *Fix All*.
 */
export function codeActionProvider(service: LanguageService, rulePages: Uri): CodeActionProvider {
  return {
    provideCodeActions(document, range, context) {
      const path = toFilePath(document.uri);
      const text = document.getText();
      const found = service.diagnose(path, text);
      const shown = (each: (typeof found)[number]): Diagnostic => {
        const diagnostic = toDiagnostic(document, each, rulePages);
        return context.diagnostics.find((other) => isSame(other, diagnostic)) ?? diagnostic;
      };
      const combined = (title: string, kind: CodeActionKind, { edits, diagnostics }: CombinedFix): CodeAction => {
        const action = toCodeAction(document, title, kind, edits);
        action.diagnostics = diagnostics.map(shown);
        return action;
      };
      const actions: CodeAction[] = [];
      const kinds = new Set<string>();
      for (const each of found) {
        const diagnostic = shown(each);
        if (!diagnostic.range.intersection(range)) {
          continue;
        }
        kinds.add(each.code);
        each.fixes.forEach((fix, index) => {
          const action = toQuickFix(document, fix);
          action.diagnostics = [diagnostic];
          action.isPreferred = index === 0;
          actions.push(action);
        });
      }
      for (const code of kinds) {
        const all = fixAllOfKind(found, code);
        if (all.diagnostics.length > 1) {
          actions.push(
            combined(
              l10n.t('Fix all {0} of this kind in this file', all.diagnostics.length),
              CodeActionKind.QuickFix,
              all,
            ),
          );
        }
      }
      const sure = fixAllSure(found);
      if (sure.edits.length > 0 && context.only?.intersects(fixAllKind)) {
        actions.push(combined(l10n.t('Fix all that is certain'), fixAllKind, sure));
      }
      if (range.isEmpty && service.canComplete(path, text, document.offsetAt(range.start))) {
        actions.push(suggestValues());
      }
      return actions;
    },
  };
}

/** Of no kind, for VS Code would head it as one that rewrites something. */
function suggestValues(): CodeAction {
  const title = l10n.t('Show values to choose from');
  const action = new CodeAction(title, CodeActionKind.Empty);
  action.command = { command: 'postwright.suggestValues' satisfies CommandId, title };
  return action;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.source === source && a.message === b.message && a.range.isEqual(b.range);
}
