import type { Settings } from '../../settings/settings';
import type { Span } from '../../text/span';
import type { Post } from '../post';
import { defaultReadingSpeeds, type ReadingSpeeds, type ReadingTime, readingTime } from './readingTime';

/** Of a whole article, at the speeds of the settings, or of the part of its text that is selected. */
export function readingTimeOf({ text, bodyStart }: Post, settings: Settings, selection?: Span): ReadingTime {
  const start = Math.max(bodyStart, selection?.start ?? 0);
  return readingTime(text.slice(start, selection?.end), readingSpeeds(settings));
}

export function readingSpeeds(settings: Settings): ReadingSpeeds {
  return {
    ...defaultReadingSpeeds,
    japaneseCharactersPerMinute: settings['readingTime.japaneseCharactersPerMinute'],
    englishWordsPerMinute: settings['readingTime.englishWordsPerMinute'],
  };
}
