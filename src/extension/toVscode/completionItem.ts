import { CompletionItem, CompletionItemKind, type TextDocument } from 'vscode';
import type { Completion } from '../../core/completion/completion';
import { localize } from './message';
import { toRange } from './range';

/** `index` is the completion's place in the list, which is the order in which it is to be shown. */
export function toCompletionItem(document: TextDocument, completion: Completion, index: number): CompletionItem {
  const detail = completion.detail && localize(completion.detail);
  const item = new CompletionItem(
    // Beside a label of one text the row shows something only while it is the chosen one.
    detail === undefined ? completion.label : { label: completion.label, description: detail },
    completion.kind === 'word' ? CompletionItemKind.Text : CompletionItemKind.Value,
  );
  item.range = toRange(document, completion.span);
  item.insertText = completion.newText;
  // A list of its own lines comes with its indentation.
  item.keepWhitespace = true;
  item.filterText = completion.filterText;
  item.sortText = String(index).padStart(6, '0');
  if (detail !== undefined) {
    item.detail = detail;
  }
  if (completion.documentation) {
    item.documentation = completion.documentation;
  }
  if (completion.cursorBack > 0) {
    item.command = {
      command: 'cursorMove',
      title: '',
      arguments: [{ to: 'left', by: 'character', value: completion.cursorBack }],
    };
  }
  return item;
}
