import {
  CodeAction,
  CodeActionKind,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type { Fix } from '../../core/diagnostics/rule';
import type { TextEdit as CoreEdit } from '../../core/text/textEdit';
import type { CommandId } from '../commands/commandIds';
import { localize } from './message';
import { toRange } from './range';

/** A quick fix; where it names a place for the cursor the first edit is a snippet that ends there. */
export function toQuickFix(document: TextDocument, fix: Fix): CodeAction {
  const action = new CodeAction(localize(fix.title), CodeActionKind.QuickFix);
  if (fix.merge) {
    const { title } = action;
    action.command = {
      command: 'postwright.mergeTerm' satisfies CommandId,
      title,
      arguments: [document.uri, fix.merge],
    };
    return action;
  }
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.edits.map(({ span, newText }, index) => {
      const range = toRange(document, span);
      return index === 0 && fix.cursor !== undefined
        ? keepingWhitespace(new SnippetTextEdit(range, withCursor(newText, fix.cursor)))
        : new TextEdit(range, newText);
    }),
  );
  if (fix.renameTo !== undefined) {
    action.edit.renameFile(document.uri, Uri.joinPath(document.uri, '..', fix.renameTo), { overwrite: false });
  }
  if (fix.suggest) {
    action.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  return action;
}

/** Plain edits of the document. */
export function toCodeAction(
  document: TextDocument,
  title: string,
  kind: CodeActionKind,
  edits: readonly CoreEdit[],
): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = new WorkspaceEdit();
  action.edit.set(document.uri, toTextEdits(document, edits));
  return action;
}

export function toTextEdits(document: TextDocument, edits: readonly CoreEdit[]): TextEdit[] {
  return edits.map(({ span, newText }) => new TextEdit(toRange(document, span), newText));
}

/** Without this the editor's own indentation replaces ours: a tab would break YAML. */
function keepingWhitespace(edit: SnippetTextEdit): SnippetTextEdit {
  edit.keepWhitespace = true;
  return edit;
}

/** Literal text with the cursor in it. */
export function withCursor(newText: string, cursor: number): SnippetString {
  return new SnippetString().appendText(newText.slice(0, cursor)).appendTabstop(0).appendText(newText.slice(cursor));
}
