import { type CompletionList, commands, type TextDocument } from 'vscode';

/** What Postwright offers behind a text of the document: each value tells in how many posts it stands. */
export async function offered(document: TextDocument, after: string): Promise<readonly string[]> {
  const position = document.positionAt(document.getText().indexOf(after) + after.length);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const ours = list.items.filter(({ detail }) => /\bposts?\b/.test(detail ?? ''));
  return ours.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
