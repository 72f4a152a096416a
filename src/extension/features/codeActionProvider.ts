import { CodeAction, CodeActionKind, type CodeActionProvider, type Diagnostic, l10n, type Uri } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { toQuickFix } from '../toVscode/codeAction';
import { source, toDiagnostic } from '../toVscode/diagnostic';
import { toFilePath } from '../toVscode/filePath';

export const providedCodeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite];

/** The fixes of the findings under the cursor, and a way to open the list of values where no key of one's own opens it. */
export function codeActionProvider(service: LanguageService, rulePages: Uri): CodeActionProvider {
  return {
    provideCodeActions(document, range, context) {
      const path = toFilePath(document.uri);
      const text = document.getText();
      const actions: CodeAction[] = [];
      for (const found of service.diagnose(path, text)) {
        const diagnostic = toDiagnostic(document, found, rulePages);
        if (!diagnostic.range.intersection(range)) {
          continue;
        }
        const shown = context.diagnostics.find((other) => isSame(other, diagnostic));
        found.fixes.forEach((fix, index) => {
          const action = toQuickFix(document, fix);
          action.diagnostics = [shown ?? diagnostic];
          action.isPreferred = index === 0;
          actions.push(action);
        });
      }
      if (range.isEmpty && service.canComplete(path, text, document.offsetAt(range.start))) {
        actions.push(suggestValues());
      }
      return actions;
    },
  };
}

function suggestValues(): CodeAction {
  const title = l10n.t('Show values to choose from');
  const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
  action.command = { command: 'postwright.suggestValues' satisfies CommandId, title };
  return action;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.source === source && a.message === b.message && a.range.isEqual(b.range);
}
