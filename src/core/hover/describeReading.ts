import { type Message, message } from '../foundation/message';
import type { Field } from '../frontMatter/frontMatter';
import { isBlank } from '../frontMatter/isBlank';
import type { YamlValue } from '../frontMatter/yamlValue';
import { readPostDate } from '../site/dates/jekyllDate';
import { epochMsOf } from '../site/dates/postDate';
import { rubyText } from '../site/dates/rubyText';
import { writeDate } from '../site/dates/writeDate';
import type { SiteView } from '../site/siteView';
import { text } from './describeField';
import type { HoverPart } from './hover';

/** What Jekyll makes of a value, where that is not simply the text that stands there. */
export function describeReading({ key, value }: Field, site: SiteView): readonly HoverPart[] {
  const said = key === 'date' ? dateReading(value, site) : reading(value);
  return said ? [text(said)] : [];
}

function dateReading(value: YamlValue, { timeZone }: SiteView): Message | undefined {
  if (isBlank(value)) {
    return undefined;
  }
  const read = readPostDate(value);
  if ('problem' in read) {
    return message('Jekyll cannot read this as a date.');
  }
  const time = writeDate('YYYY-MM-DD hh:mm +zzzz', epochMsOf(read.date, timeZone), timeZone);
  return message('Jekyll reads {0}, in the time zone {1}.', time, timeZone);
}

function reading(value: YamlValue): Message | undefined {
  if (value === null) {
    return undefined;
  }
  if (typeof value === 'boolean') {
    return message('Jekyll reads {0}: yes or no, not a text.', String(value));
  }
  if (typeof value === 'number' || typeof value === 'bigint' || isKind(value, 'float')) {
    return message('Jekyll reads the number {0}.', rubyText(value));
  }
  if (isKind(value, 'date') || isKind(value, 'time')) {
    return message('Jekyll reads the date {0}.', rubyText(value));
  }
  if (Array.isArray(value)) {
    return value.length === 1 ? message('A list of 1 value.') : message('A list of {0} values.', value.length);
  }
  return undefined;
}

function isKind(value: YamlValue, kind: 'float' | 'time' | 'date'): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
