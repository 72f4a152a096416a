import { type Message, message } from '../foundation/message';
import { wallClock } from '../site/dates/wallClock';
import type { VocabularyEntry } from '../vocabulary/vocabularyEntry';

/** How often and when a value was used last, as `42 posts, last 2026-10-03`; undefined for one without a post or a list. */
export function describeUse(entry: VocabularyEntry, timeZone: string): Message | undefined {
  const known = said.get(entry);
  if (known?.timeZone === timeZone) {
    return known.detail;
  }
  const detail = describe(entry, timeZone);
  said.set(entry, { timeZone, detail });
  return detail;
}

/** Thousands of values are described at each keystroke, and the entries stay while the posts do. */
const said = new WeakMap<VocabularyEntry, { readonly timeZone: string; readonly detail: Message | undefined }>();

function describe({ posts, lastUsedMs, listed }: VocabularyEntry, timeZone: string): Message | undefined {
  if (posts === 0) {
    return listed && message('no posts yet');
  }
  if (lastUsedMs === undefined) {
    return posts === 1 ? message('1 post') : message('{0} posts', posts);
  }
  const { year, month, day } = wallClock(lastUsedMs, timeZone);
  const last = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return posts === 1 ? message('1 post, last {0}', last) : message('{0} posts, last {1}', posts, last);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
