import { l10n, type QuickPickItem, Range, type TextDocument, window } from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { SectionTime } from '../../core/posts/readingTime/readingTimeBySection';
import { activeDocument } from '../documents/activeDocument';
import { isMarkdown } from '../documents/markdown';
import { duration } from '../status/duration';
import { toFilePath } from '../toVscode/filePath';
import { localize } from '../toVscode/message';

/** Lists the sections of the active post with how long they take; choosing one goes there. */
export async function showReadingTimeBySection(service: LanguageService): Promise<void> {
  const document = activeDocument();
  if (!document || !isMarkdown(document)) {
    void window.showInformationMessage(l10n.t('Open a post to see how long its sections take.'));
    return;
  }
  const path = toFilePath(document.uri);
  const text = document.getText();
  const { minutes, seconds } = service.readingTime(path, text);
  const chosen = await window.showQuickPick(itemsOf(document, service.readingTimeBySection(path, text), seconds), {
    title: l10n.t('Reading time: {0} minutes', minutes),
    placeHolder: l10n.t('Choose a section to go there'),
    matchOnDescription: true,
  });
  if (chosen) {
    const start = document.positionAt(chosen.offset);
    await window.showTextDocument(document, { selection: new Range(start, start) });
  }
}

interface SectionItem extends QuickPickItem {
  readonly offset: number;
}

function itemsOf(document: TextDocument, sections: readonly SectionTime[], seconds: number): readonly SectionItem[] {
  const largest = Math.min(...sections.flatMap(({ heading }) => heading?.level ?? []));
  const [first] = sections;
  return [
    {
      label: `$(book) ${l10n.t('Whole article')}`,
      description: localize(duration(seconds)),
      offset: first?.span.start ?? 0,
    },
    ...sections.map(({ heading, span, ...time }) => ({
      label: heading
        ? indent.repeat(heading.level - largest) +
          (heading.title || document.lineAt(document.positionAt(span.start)).text)
        : l10n.t('Before the first heading'),
      description: describe(time),
      offset: span.start,
    })),
  ];
}

/** An em space: plain ones are trimmed. */
const indent = '\u2003';

function describe({
  seconds,
  secondsWithSubsections,
}: Pick<SectionTime, 'seconds' | 'secondsWithSubsections'>): string {
  return secondsWithSubsections > seconds
    ? l10n.t(
        '{0}, of it {1} before the next heading',
        localize(duration(secondsWithSubsections)),
        localize(duration(seconds)),
      )
    : localize(duration(seconds));
}
