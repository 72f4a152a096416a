import { offersValues } from '../completion/values/offersValues';
import { blockListIndent } from '../frontMatter/blockListIndent';
import type { Post } from '../posts/post';
import { readingTimeOf } from '../posts/readingTime/readingTimeOf';
import type { SiteView } from '../site/siteView';
import { taxonomyOfField } from '../vocabulary/taxonomy';
import { dateTemplate } from './dateTemplate';

/** A value for a field that a post lacks, in the site's style, with the place where the writer goes on. */
export interface NewFieldText {
  readonly yamlText: string;
  /** The offset in `yamlText` where the cursor should stand. */
  readonly cursor: number;
  /** Whether values can be offered at the cursor. */
  readonly suggest: boolean;
}

export function newFieldText(post: Post, site: SiteView, field: string): NewFieldText {
  const known = field === 'date' ? dateTemplate(site) : field === 'reading_time' ? minutesOf(post, site) : undefined;
  return known === undefined
    ? emptyFieldText(post, site, field)
    : { yamlText: known, cursor: known.length, suggest: false };
}

/** What the site writes around a value of the field, nothing in it yet. */
export function emptyFieldText(post: Post, site: SiteView, field: string): NewFieldText {
  const habit = site.habits.fields.get(field);
  const suggest = offersValues(field, habit);
  switch (habit?.style) {
    case 'flow-list':
      return { ...around('[', emptyQuotes(habit.itemStyle), ']'), suggest };
    case 'block-list':
      return { ...around(`${post.lineBreak}${listIndent(post)}- `, emptyQuotes(habit.itemStyle), ''), suggest };
    case 'single':
    case 'double':
      return { ...around('', emptyQuotes(habit.style), ''), suggest };
    case 'plain':
    case 'literal':
    case 'folded':
    case 'block-map':
      return { yamlText: '', cursor: 0, suggest };
    default:
      return taxonomyOfField(field) !== undefined
        ? { yamlText: '[]', cursor: 1, suggest }
        : field === 'title' || (habit === undefined && !suggest)
          ? { yamlText: '""', cursor: 1, suggest }
          : { yamlText: '', cursor: 0, suggest };
  }
}

/** A post that has no text yet will have some. */
function minutesOf(post: Post, { settings }: SiteView): string {
  return String(Math.max(1, readingTimeOf(post, settings).minutes));
}

function listIndent({ text, frontMatter }: Post): string {
  return blockListIndent(text, frontMatter.fields);
}

function emptyQuotes(style: string | undefined): string {
  return style === 'double' ? '""' : style === 'single' ? "''" : '';
}

function around(before: string, quotes: string, after: string): { yamlText: string; cursor: number } {
  return { yamlText: before + quotes + after, cursor: before.length + quotes.length / 2 };
}
