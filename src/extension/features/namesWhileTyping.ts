import { commands, type Disposable, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isMarkdown } from '../documents/markdown';
import { toFilePath } from '../toVscode/filePath';

/**
 * Offers names of fields when the first letter of one is typed. VS Code opens no list at letters in Markdown, also not
 * where a provider asks for it; in front matter writers expect one as in any YAML file.
 */
export function namesWhileTyping(service: LanguageService): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    const { document } = event;
    const offset = firstLetterEnd(event);
    if (offset === undefined || window.activeTextEditor?.document !== document || !isMarkdown(document)) {
      return;
    }
    const isWanted = workspace.getConfiguration('editor', document).get<boolean>('suggestOnTriggerCharacters') ?? true;
    if (isWanted && service.complete(toFilePath(document.uri), document.getText(), offset, true).length > 0) {
      void commands.executeCommand('editor.action.triggerSuggest');
    }
  });
}

/** Where the letter ends that has just been typed alone into a line. */
function firstLetterEnd({ document, contentChanges, reason }: TextDocumentChangeEvent): number | undefined {
  const [change] = contentChanges;
  const isTyped = reason === undefined && contentChanges.length === 1 && change?.rangeLength === 0;
  return isTyped && /^[a-z]$/i.test(change.text) && document.lineAt(change.range.start).text === change.text
    ? change.rangeOffset + 1
    : undefined;
}
