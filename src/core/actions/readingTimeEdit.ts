import { insertField } from '../frontMatter/insertField';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import type { TextEdit } from '../text/textEdit';

const key = 'reading_time';

/**
 * The edit that writes the minutes into `reading_time`: only the digits of a value that is there change (`8分` becomes
 * `9分`), a new field goes where the site has it. Undefined where neither the post nor its site uses the field; empty
 * when nothing has to change.
 */
export function readingTimeEdit(post: Post, site: SiteView, minutes: number): readonly TextEdit[] | undefined {
  const { frontMatter, text } = post;
  const field = frontMatter.fields.findLast((each) => each.key === key);
  if (!field) {
    return site.habits.fields.has(key) && frontMatter.state === 'complete'
      ? insertField(text, frontMatter, { key, yamlText: String(minutes), order: site.habits.order })
      : undefined;
  }
  const { start, end } = field.valueSpan;
  const digits = /\d+/.exec(text.slice(start, end));
  const span = digits ? { start: start + digits.index, end: start + digits.index + digits[0].length } : field.valueSpan;
  const gap = start === end && text[start - 1] === ':' ? ' ' : '';
  const newText = gap + String(minutes);
  return text.slice(span.start, span.end) === newText ? [] : [{ span, newText }];
}
