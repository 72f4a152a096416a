import { type Message, message } from '../foundation/message';

/** What is known of a field whatever the site: what Jekyll or a common plugin does with it, and what values it takes. */
export interface FieldFacts {
  readonly does: Message;
  readonly takes: 'text' | 'values' | 'date' | 'yes or no' | 'minutes' | 'picture' | 'layout' | 'author' | 'language';
}

/**
 * The fields that Jekyll reads (documentation: Front Matter, Posts, Permalinks), and those that most themes and
 * plugins do, in the order in which they are offered where the site shows none.
 */
export const fieldFacts: ReadonlyMap<string, FieldFacts> = new Map<string, FieldFacts>([
  [
    'title',
    { does: message('The title of the post, in lists, in search results and above the article.'), takes: 'text' },
  ],
  [
    'date',
    { does: message('When the post is published. It comes before the date in the file’s name.'), takes: 'date' },
  ],
  [
    'layout',
    { does: message('The template in _layouts that the article is put into; none for no template.'), takes: 'layout' },
  ],
  [
    'categories',
    { does: message('What the post belongs to. Categories may be part of its address.'), takes: 'values' },
  ],
  ['category', { does: message('What the post belongs to. Categories may be part of its address.'), takes: 'values' }],
  ['tags', { does: message('What the post is about.'), takes: 'values' }],
  ['tag', { does: message('What the post is about.'), takes: 'values' }],
  ['author', { does: message('Who wrote the post.'), takes: 'author' }],
  ['authors', { does: message('Who wrote the post.'), takes: 'author' }],
  ['excerpt', { does: message('What lists show of the post; without it the first paragraph.'), takes: 'text' }],
  [
    'description',
    { does: message('What search results and shared links show of the post; without it the excerpt.'), takes: 'text' },
  ],
  ['image', { does: message('The picture of the post, in lists and where it is shared.'), takes: 'picture' }],
  ['lang', { does: message('The language the post is written in, such as ja or en.'), takes: 'language' }],
  [
    'permalink',
    { does: message('The address of the post, in place of the one that the site gives it.'), takes: 'text' },
  ],
  [
    'slug',
    { does: message('The name of the post in its address, in place of the one in the file’s name.'), takes: 'text' },
  ],
  ['published', { does: message('With false the post is left out when the site is built.'), takes: 'yes or no' }],
  ['reading_time', { does: message('How many minutes it takes to read the post.'), takes: 'minutes' }],
  ['last_modified_at', { does: message('When the post was changed last.'), takes: 'date' }],
  ['excerpt_separator', { does: message('The text at which the excerpt of this post ends.'), takes: 'text' }],
  ['render_with_liquid', { does: message('With false, {{ and {% are shown as they are written.'), takes: 'yes or no' }],
  ['sitemap', { does: message('With false the post is left out of the sitemap.'), takes: 'yes or no' }],
  ['comments', { does: message('Whether readers can comment, where the theme offers it.'), takes: 'yes or no' }],
  ['toc', { does: message('Whether the theme shows a table of contents.'), takes: 'yes or no' }],
  ['redirect_from', { does: message('Older addresses that lead to this post (jekyll-redirect-from).'), takes: 'text' }],
]);
