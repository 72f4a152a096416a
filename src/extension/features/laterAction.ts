import { CodeAction, type CodeActionKind, l10n, type TextDocument, WorkspaceEdit, window } from 'vscode';
import type { TextEdit as CoreEdit } from '../../core/text/textEdit';
import { toTextEdits } from '../toVscode/codeAction';

/** An action whose edits are worked out when it is chosen: the light bulb asks at every move of the cursor. */
export class LaterAction extends CodeAction {
  constructor(
    private readonly document: TextDocument,
    title: string,
    kind: CodeActionKind,
    private readonly edits: () => readonly CoreEdit[] | undefined,
  ) {
    super(title, kind);
  }

  resolve(): this {
    const edits = this.edits();
    if (edits === undefined) {
      void window.showInformationMessage(l10n.t('No comment can stand here without changing what readers see.'));
    }
    this.edit = new WorkspaceEdit();
    this.edit.set(this.document.uri, toTextEdits(this.document, edits ?? []));
    return this;
  }
}
