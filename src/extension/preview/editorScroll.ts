import { Range, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { Disposable } from '../../core/foundation/scope';
import { ScrollEcho } from './scrollEcho';

/** Scrolls the editor of a document with its preview, and tells when the writer scrolls it. Lines with a fraction. */
export class EditorScroll implements Disposable {
  readonly #document: () => TextDocument | undefined;
  readonly #echo = new ScrollEcho(Date.now);
  readonly #listening: Disposable;

  /** `scrolled` hears of the writer's scrolling only, not of what `reveal` does. */
  constructor(document: () => TextDocument | undefined, scrolled: (line: number) => void) {
    this.#document = document;
    this.#listening = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const line = textEditor.document === document() ? topLineOf(textEditor) : undefined;
      if (line !== undefined && !this.#echo.isEcho(line)) {
        scrolled(line);
      }
    });
  }

  /** Undefined while no editor shows the document. */
  get editor(): TextEditor | undefined {
    const document = this.#document();
    return window.visibleTextEditors.find((editor) => editor.document === document);
  }

  get topLine(): number | undefined {
    return this.editor && topLineOf(this.editor);
  }

  /** Puts a line at the top of the editor; a part of a long line, which fills many rows, by what is written there. */
  reveal(line: number): void {
    const { editor } = this;
    const top = editor && topLineOf(editor);
    if (!editor || top === undefined) {
      return;
    }
    const index = Math.min(Math.floor(line), editor.document.lineCount - 1);
    const character = Math.floor((line - index) * lengthForParts(editor.document, index));
    this.#echo.expect(top, line);
    editor.revealRange(new Range(index, character, index, character), TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#listening.dispose();
  }
}

function topLineOf({ document, visibleRanges }: TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  return start && start.line + start.character / lengthForParts(document, start.line);
}

/** One more than the line has, so that its end is not yet the next line. */
function lengthForParts(document: TextDocument, line: number): number {
  return (line < document.lineCount ? document.lineAt(line).text.length : 0) + 1;
}
