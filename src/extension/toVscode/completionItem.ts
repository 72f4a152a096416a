import { type Command, CompletionItem, CompletionItemKind, type TextDocument } from 'vscode';
import type { Completion } from '../../core/completion/completion';
import { localize } from './message';
import { toRange } from './range';

/** `index` is the completion's place in the list, which is the order in which it is to be shown. */
export function toCompletionItem(document: TextDocument, completion: Completion, index: number): CompletionItem {
  const detail = completion.detail && localize(completion.detail);
  const item = new CompletionItem(
    // Beside a label of one text the row shows something only while it is the chosen one.
    detail === undefined ? completion.label : { label: completion.label, description: detail },
    kinds[completion.kind],
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
    const { documentation } = completion;
    item.documentation = typeof documentation === 'string' ? documentation : localize(documentation);
  }
  const next = commandAfter(completion);
  if (next) {
    item.command = next;
  }
  return item;
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  value: CompletionItemKind.Value,
  word: CompletionItemKind.Text,
  keyword: CompletionItemKind.Keyword,
  file: CompletionItemKind.File,
  post: CompletionItemKind.Reference,
  property: CompletionItemKind.Property,
  function: CompletionItemKind.Function,
};

/** Puts the cursor where the writer goes on, and opens the list there where something is to be chosen. */
function commandAfter({ cursorBack, suggest }: Completion): Command | undefined {
  const moved = { to: 'left', by: 'character', value: cursorBack };
  const offered = 'editor.action.triggerSuggest';
  if (cursorBack === 0) {
    return suggest === true ? { command: offered, title: '' } : undefined;
  }
  return suggest === true
    ? {
        command: 'runCommands',
        title: '',
        arguments: [{ commands: [{ command: 'cursorMove', args: moved }, offered] }],
      }
    : { command: 'cursorMove', title: '', arguments: [moved] };
}
