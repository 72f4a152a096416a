import type { Field } from '../../frontMatter/frontMatter';
import type { Post } from '../post';
import { isStale } from './isStale';
import { writtenMinutes } from './writtenMinutes';

/** The minutes that a post itself states, and where. */
export interface WrittenReadingTime {
  readonly field: Field;
  readonly minutes: number;
  /** Whether that has become wrong; the one place where it is decided. */
  readonly isStale: boolean;
}

/**
 * Compares `reading_time` with the minutes counted; undefined where the post states no length. What has no text yet is
 * not judged, and what pulls its text in from other files can be longer than what was counted, not shorter.
 */
export function writtenReadingTime(post: Post, counted: number): WrittenReadingTime | undefined {
  const field = post.frontMatter.fields.findLast(({ key }) => key === 'reading_time');
  const minutes = field && writtenMinutes(field.value);
  if (!field || minutes === undefined) {
    return undefined;
  }
  const isUncertain = counted === 0 || (minutes > counted && pullsTextIn(post.body));
  return { field, minutes, isStale: !isUncertain && isStale(minutes, counted) };
}

/** https://jekyllrb.com/docs/includes/ — pictures and embeds are included as `.html`, text relative to the post or as Markdown. */
function pullsTextIn(body: string): boolean {
  return /\{%-?[ \t]*(?:include_relative\b|include(?:_cached)?[ \t]+[^\s%]+\.(?:md|markdown)\b)/.test(body);
}
