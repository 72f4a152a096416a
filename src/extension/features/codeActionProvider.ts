import { CodeAction, CodeActionKind, type CodeActionProvider, type Diagnostic, l10n, type Uri } from 'vscode';
import { fixAllOfKind, fixAllSure, ofKind } from '../../core/diagnostics/fixAll';
import type { Diagnostic as Found } from '../../core/diagnostics/runRules';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { toCodeAction, toQuickFix } from '../toVscode/codeAction';
import { source, toDiagnostic } from '../toVscode/diagnostic';
import { toFilePath } from '../toVscode/filePath';
import { commandAction, disableActions } from './disableActions';
import { LaterAction } from './laterAction';

const fixAllKind = CodeActionKind.SourceFixAll.append('postwright');

/**
 * The fixes of the findings under the cursor, one for all of their kind in the file and in the site, ways to silence their rules,
 * and a way to open the list of values where no key of one's own opens it. What needs no second look is also offered as *Fix All*.
 */
export function codeActionProvider(service: LanguageService, rulePages: Uri): Required<CodeActionProvider> {
  return {
    provideCodeActions(document, range, context) {
      const path = toFilePath(document.uri);
      const text = document.getText();
      const found = service.diagnose(path, text);
      const shown = (each: (typeof found)[number]): Diagnostic => {
        const diagnostic = toDiagnostic(document, each, rulePages);
        return context.diagnostics.find((other) => isSame(other, diagnostic)) ?? diagnostic;
      };
      const about = (action: CodeAction, diagnostics: readonly Found[]): CodeAction => {
        action.diagnostics = diagnostics.map(shown);
        return action;
      };
      const actions: CodeAction[] = [];
      /** The first of each kind. */
      const kinds = new Map<string, Found>();
      for (const each of found) {
        const diagnostic = shown(each);
        if (!diagnostic.range.intersection(range)) {
          continue;
        }
        if (!kinds.has(each.code)) {
          kinds.set(each.code, each);
        }
        each.fixes.forEach((fix, index) => {
          const action = toQuickFix(document, fix);
          action.diagnostics = [diagnostic];
          action.isPreferred = index === 0;
          actions.push(action);
        });
      }
      for (const [code, first] of kinds) {
        const [fix] = first.fixes;
        const { diagnostics } = fixAllOfKind(found, code);
        if (diagnostics.length > 1) {
          const title = l10n.t('Fix all {0} of this kind in this file', diagnostics.length);
          const all = () => service.fixes.allOfKind(path, text, code).edits;
          actions.push(about(new LaterAction(document, title, CodeActionKind.QuickFix, all), diagnostics));
        }
        if (fix && ofKind(code)(fix, first) && service.siteOf(path)) {
          const title = l10n.t('Fix all “{0}” in this site', code);
          actions.push(about(commandAction(title, 'postwright.fixInSite', [document.uri, code]), [first]));
        }
      }
      for (const each of kinds.values()) {
        actions.push(...disableActions(service, document, each).map((action) => about(action, [each])));
      }
      if (context.only?.intersects(fixAllKind) && fixAllSure(found).edits.length > 0) {
        const { edits } = service.fixes.allSure(path, text);
        const action = toCodeAction(document, l10n.t('Fix all that is certain'), fixAllKind, edits);
        actions.push(about(action, fixAllSure(found).diagnostics));
      }
      if (range.isEmpty && service.canComplete(path, text, document.offsetAt(range.start))) {
        actions.push(suggestValues());
      }
      return actions;
    },

    resolveCodeAction: (action) => (action instanceof LaterAction ? action.resolve() : action),
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
