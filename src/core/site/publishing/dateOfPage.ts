import type { YamlMap } from '../../frontMatter/yamlValue';
import { readPostDate } from '../dates/jekyllDate';
import { epochMsOf } from '../dates/postDate';
import type { Site } from '../site';
import type { PageSource } from './pageSource';

/** When a page is dated, and what says so. */
export interface Dated {
  /** Milliseconds since 1970; undefined where only the present dates it, or nothing can. */
  readonly dateMs: number | undefined;
  readonly from: 'field' | 'defaults' | 'name' | 'present';
  /** Whether Jekyll stops at what the field or `defaults` say. */
  readonly isInvalid: boolean;
}

/** The date of the front matter, else of `defaults`, else of the file name. */
export function dateOfPage(
  { date, dateFrom }: PageSource,
  defaults: YamlMap,
  { timeZone }: Site,
  nowMs: number,
): Dated {
  if (dateFrom === 'unreadable') {
    return { dateMs: undefined, from: 'field', isInvalid: true };
  }
  if (defaults.has('date')) {
    const read = readPostDate(defaults.get('date') ?? null, { zone: timeZone, nowMs });
    if ('problem' in read) {
      return { dateMs: undefined, from: 'defaults', isInvalid: true };
    }
    if (dateFrom !== 'field') {
      return { dateMs: read.epochMs, from: 'defaults', isInvalid: false };
    }
  }
  return date === undefined
    ? { dateMs: undefined, from: 'present', isInvalid: false }
    : { dateMs: epochMsOf(date, timeZone), from: dateFrom ?? 'name', isInvalid: false };
}
