import { type Message, message } from '../../core/foundation/message';
import type { ReadingPart, ReadingSpeeds, ReadingTime } from '../../core/posts/readingTime/readingTime';
import { duration, wholeSeconds } from './duration';

/** What a tooltip says besides how the time came about. */
export interface ReadingTimeContext {
  readonly speeds: ReadingSpeeds;
  readonly isSelection: boolean;
  /** What the post itself says, in minutes, where that is wrong. */
  readonly stale: number | undefined;
  /** Whether a click would write the minutes where none stand. */
  readonly canWrite: boolean;
}

type Localize = (message: Message) => string;

/** How a reading time came about, as Markdown for a tooltip. */
export function describeReadingTime(
  { minutes, seconds, parts }: ReadingTime,
  { speeds, isSelection, stale, canWrite }: ReadingTimeContext,
  localize: Localize,
): string {
  const total = localize(duration(seconds));
  const lines = [
    isSelection
      ? localize(message('**Reading time of the selection: {0}**', total))
      : localize(message('**Reading time: {0} min**', minutes)),
    ...parts.map((part) => `- ${localize(describePart(part, speeds))}: ${localize(duration(part.seconds))}`),
  ];
  if (!isSelection) {
    const notes = [...roundingNote(seconds, total), ...clickNote(minutes, stale, canWrite)];
    lines.push(...notes.flatMap((note) => ['', localize(note)]));
  }
  return lines.join('\n');
}

/** What the status bar says of a selection beside the minutes of the whole. */
export function selectionText(part: ReadingTime, whole: ReadingTime): Message {
  const seconds = wholeSeconds(part.seconds);
  return seconds > 0 && seconds < 60
    ? message('{0} s of {1} min', seconds, whole.minutes)
    : message('{0} of {1} min', part.minutes, whole.minutes);
}

function roundingNote(seconds: number, total: string): readonly Message[] {
  return seconds === 0 || Number.isInteger(seconds / 60)
    ? []
    : [message('Together {0}, rounded up to whole minutes.', total)];
}

function clickNote(minutes: number, stale: number | undefined, canWrite: boolean): readonly Message[] {
  if (stale !== undefined) {
    return [message('The post says {0} min. Click to write {1}.', stale, minutes)];
  }
  return canWrite ? [message('Click to write {0} into reading_time.', minutes)] : [];
}

function describePart({ kind, count }: ReadingPart, speeds: ReadingSpeeds): Message {
  const isOne = count === 1;
  switch (kind) {
    case 'cjk': {
      const speed = speeds.japaneseCharactersPerMinute;
      return isOne
        ? message('{0} Japanese or Chinese character ({1} a minute)', count, speed)
        : message('{0} Japanese or Chinese characters ({1} a minute)', count, speed);
    }
    case 'words': {
      const speed = speeds.englishWordsPerMinute;
      return isOne
        ? message('{0} word ({1} a minute)', count, speed)
        : message('{0} words ({1} a minute)', count, speed);
    }
    case 'korean': {
      const speed = speeds.koreanSyllablesPerMinute;
      return isOne
        ? message('{0} Korean syllable ({1} a minute)', count, speed)
        : message('{0} Korean syllables ({1} a minute)', count, speed);
    }
    case 'thai': {
      const speed = speeds.thaiWordsPerMinute;
      return isOne
        ? message('{0} Thai, Lao, Khmer or Burmese word ({1} a minute)', count, speed)
        : message('{0} Thai, Lao, Khmer or Burmese words ({1} a minute)', count, speed);
    }
    case 'code': {
      const speed = speeds.codeLinesPerMinute;
      return isOne
        ? message('{0} line of code ({1} a minute)', count, speed)
        : message('{0} lines of code ({1} a minute)', count, speed);
    }
    case 'images':
      return isOne ? message('1 image') : message('{0} images (the first the longest)', count);
  }
}
