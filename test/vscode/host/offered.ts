import { type CompletionItem, type CompletionList, commands, type Position, type TextDocument } from 'vscode';

/** What Postwright offers at a place: each value tells in how many posts it stands. Snippets are VS Code's own doing. */
export async function itemsAt(document: TextDocument, position: Position): Promise<readonly CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items.filter(({ detail }) => /^(?:\d+|no) posts?\b/.test(detail ?? ''));
}

/** The labels of what Postwright offers behind a text of the document. */
export async function offered(document: TextDocument, after: string): Promise<readonly string[]> {
  const items = await itemsAt(document, document.positionAt(document.getText().indexOf(after) + after.length));
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
