import {
  CodeActionKind,
  type CodeActionProvider,
  languages,
  type Uri,
  type Disposable as VscodeDisposable,
} from 'vscode';
import type { Log } from '../../core/foundation/log';
import type { LanguageService } from '../../core/languageService';
import { markdownSelector } from '../documents/markdown';
import { guarded } from '../guarded';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './codeActionProvider'): typeof import('./codeActionProvider');

/** What mends and what silences findings; what answers is loaded with the first question. */
export function codeActionsOnFirstUse(service: LanguageService, rulePages: Uri, log: Log): VscodeDisposable {
  let provider: Required<CodeActionProvider> | undefined;
  const loaded = () => {
    const { codeActionProvider } = require('./codeActionProvider');
    provider ??= codeActionProvider(service, rulePages);
    return provider;
  };
  return languages.registerCodeActionsProvider(
    markdownSelector,
    {
      provideCodeActions: guarded(log, 'Quick fixes', (...asked) => loaded().provideCodeActions(...asked)),
      resolveCodeAction: guarded(log, 'Quick fix', (...asked) => loaded().resolveCodeAction(...asked)),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll.append('postwright')] },
  );
}
