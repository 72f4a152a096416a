import type { Field } from '../frontMatter/frontMatter';
import { insertField } from '../frontMatter/insertField';
import { setFieldValue } from '../frontMatter/setFieldValue';
import type { Post } from '../posts/post';
import { writtenMinutesIn } from '../posts/readingTime/writtenMinutes';
import type { SiteView } from '../site/siteView';
import { type Span, slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';

const key = 'reading_time';

/**
 * The edit that writes the minutes into `reading_time`: only the number of a length that is there changes (`8分` becomes
 * `9分`), anything else gives way as a whole, a new field goes where the site has it. Undefined where neither the post
 * nor its site uses the field; empty when nothing has to change.
 */
export function readingTimeEdit(post: Post, site: SiteView, minutes: number): readonly TextEdit[] | undefined {
  const { frontMatter, text } = post;
  const yamlText = String(minutes);
  const field = frontMatter.fields.findLast((each) => each.key === key);
  if (!field) {
    return site.habits.fields.has(key) && frontMatter.state === 'complete'
      ? insertField(text, frontMatter, { key, yamlText, order: site.habits.order })
      : undefined;
  }
  const place = textInQuotes(field);
  const written = place && writtenMinutesIn(slice(text, place));
  if (written?.minutes === minutes) {
    return [];
  }
  if (!place || !written?.span) {
    return setFieldValue(text, frontMatter, key, yamlText);
  }
  const number = span(place.start + written.span.start, place.start + written.span.end);
  return [{ span: number, newText: /[０-９]/.test(slice(text, number)) ? fullWidth(yamlText) : yamlText }];
}

/** The value as a reader sees it, without its quotes; undefined for one that is not a text of its own. */
function textInQuotes({ style, isClosed, valueSpan: { start, end } }: Field): Span | undefined {
  switch (style) {
    case 'plain':
      return span(start, end);
    case 'single':
    case 'double':
      return isClosed ? span(start + 1, end - 1) : undefined;
    default:
      return undefined;
  }
}

function fullWidth(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
