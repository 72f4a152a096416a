import { l10n, type TextDocument, window } from 'vscode';
import type { Log } from '../../core/foundation/log';
import { type Disposable, Scope } from '../../core/foundation/scope';
import type { LanguageService } from '../../core/languageService';
import type { ReadingTime } from '../../core/posts/readingTime/readingTime';
import { activeDocument, isPreviewActive } from '../documents/activeDocument';
import { followActive } from '../documents/followActive';
import { isMarkdown } from '../documents/markdown';
import { guarded } from '../guarded';
import { toFilePath } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { describeReadingTime, selectionText } from './describeReadingTime';
import { PostStatusItem } from './postStatusItem';

/** The reading time of the active post in the status bar, and that of the selection while there is one. */
export class ReadingTimeStatus implements Disposable {
  readonly #scope = new Scope();
  readonly #item: PostStatusItem;

  constructor(
    private readonly service: LanguageService,
    log: Log,
  ) {
    const own = this.#scope;
    const show = guarded(log, 'Reading time', () => this.#show());
    this.#item = own.own(
      new PostStatusItem({
        id: 'postwright.readingTime',
        priority: 101,
        name: l10n.t('Reading time'),
        command: 'postwright.writeReadingTime',
      }),
    );
    own.own(window.onDidChangeTextEditorSelection(show));
    own.own(followActive(service.onDidChange, show));
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #show(): void {
    if (isPreviewActive()) {
      return; // It shows the post that the item speaks of.
    }
    const document = activeDocument();
    if (!document || !isMarkdown(document)) {
      this.#item.hide();
      return;
    }
    const path = toFilePath(document.uri);
    const text = document.getText();
    const whole = this.service.readingTime(path, text);
    const selected = selectionOf(document);
    const part = selected && this.service.readingTime(path, text, selected);
    const written = this.service.writtenReadingTime(path, text);
    const context = {
      speeds: this.service.readingSpeeds(path),
      isSelection: part !== undefined,
      stale: written?.isStale ? written.minutes : undefined,
      canWrite: written === undefined && (this.service.readingTimeEdit(path, text) ?? []).length > 0,
    };
    this.#item.show({
      text: `$(book) ${part ? localize(selectionText(part, whole)) : l10n.t('{0} min', minutes(whole))}`,
      label: part
        ? l10n.t('Reading time of the selection: {0}', localize(selectionText(part, whole)))
        : l10n.t('Reading time: {0} minutes', minutes(whole)),
      tooltip: describeReadingTime(part ?? whole, context, localize),
    });
  }
}

function minutes({ minutes: count }: ReadingTime): number {
  return count;
}

function selectionOf(document: TextDocument): { start: number; end: number } | undefined {
  const editor = window.visibleTextEditors.find(
    (each) => each.document === document && each === window.activeTextEditor,
  );
  if (!editor || editor.selection.isEmpty) {
    return undefined;
  }
  return {
    start: document.offsetAt(editor.selection.start),
    end: document.offsetAt(editor.selection.end),
  };
}
