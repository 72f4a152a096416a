import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { Diagnostic as Found } from '../../core/diagnostics/runRules';
import type { LanguageService } from '../../core/languageService';
import type { CommandId } from '../commands/commandIds';
import { toFilePath } from '../toVscode/filePath';
import { LaterAction } from './laterAction';

/** Ways to silence the rule of a finding: for its line, its post, its site. */
export function disableActions(service: LanguageService, document: TextDocument, found: Found): readonly CodeAction[] {
  const { code, span } = found;
  const path = toFilePath(document.uri);
  const text = document.getText();
  const later = (title: string, where: 'line' | 'file') =>
    new LaterAction(document, title, CodeActionKind.QuickFix, () =>
      service.fixes.disabling(path, text, { code, span, where }),
    );
  const places = service.fixes.placesForDisabling(path, text, span);
  return [
    ...(places.line ? [later(l10n.t('Disable “{0}” for this line', code), 'line')] : []),
    ...(places.file ? [later(l10n.t('Disable “{0}” in this post', code), 'file')] : []),
    ...(service.siteOf(path)
      ? [
          commandAction(l10n.t('Disable “{0}” in this site', code), 'postwright.disableRuleInSite', [
            document.uri,
            code,
          ]),
        ]
      : []),
  ];
}

export function commandAction(title: string, command: CommandId, args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...args] };
  return action;
}
