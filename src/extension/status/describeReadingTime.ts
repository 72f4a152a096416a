import { l10n } from 'vscode';
import type { ReadingTime } from '../../core/posts/readingTime/readingTime';
import { durationText } from './durationText';

/** How a reading time came about, as Markdown for a tooltip. `stale` is what the post itself says, in minutes, where that is wrong. */
export function describeReadingTime(time: ReadingTime, ofSelection: boolean, stale: number | undefined): string {
  const lines = [
    ofSelection
      ? l10n.t('**Reading time of the selection: {0} min**', time.minutes)
      : l10n.t('**Reading time: {0} min**', time.minutes),
    ...time.parts.map(({ kind, count, seconds }) => `- ${describePart(kind, count)}: ${durationText(seconds)}`),
  ];
  if (!ofSelection && stale !== undefined) {
    lines.push('', l10n.t('The post says {0} min. Click to write {1}.', stale, time.minutes));
  }
  return lines.join('\n');
}

function describePart(kind: ReadingTime['parts'][number]['kind'], count: number): string {
  switch (kind) {
    case 'cjk':
      return l10n.t('{0} Japanese or Chinese characters', count);
    case 'words':
      return l10n.t('{0} words', count);
    case 'korean':
      return l10n.t('{0} Korean syllables', count);
    case 'thai':
      return l10n.t('{0} Thai, Lao, Khmer or Burmese words', count);
    case 'code':
      return l10n.t('{0} lines of code', count);
    case 'images':
      return l10n.t('{0} images', count);
  }
}
