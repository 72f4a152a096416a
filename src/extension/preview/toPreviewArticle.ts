import { type Message, message } from '../../core/foundation/message';
import type { Article } from '../../core/rendering/article';
import type { ArticleHeader, HeaderPlace } from '../../core/rendering/articleHeader';
import type { PreviewLabels } from '../../protocol/messages';
import type { PreviewArticle, PreviewHeader } from '../../protocol/previewArticle';

type Localize = (message: Message) => string;

/** The article as it crosses over to the webview: texts in the language of the editor, nothing that JSON would lose. */
export function toPreviewArticle({ lang, header, bodyLine, blocks }: Article, localize: Localize): PreviewArticle {
  return { ...(lang && { lang }), header: header ? toPreviewHeader(header, localize) : null, bodyLine, blocks };
}

export function previewLabels(localize: Localize): PreviewLabels {
  return {
    // The webview fills in the host.
    embed: localize(message('Embedded content from {0}', '{0}')),
    embedWithoutHost: localize(message('Embedded content')),
  };
}

/** More of a text is not shown: a header is glanced at. */
const longestText = 2000;
const mostTerms = 200;

function toPreviewHeader(header: ArticleHeader, localize: Localize): PreviewHeader {
  const { notice, title, date, readingTime, excerpt, cover } = header;
  return {
    ...(notice && { notice: localize(notice) }),
    ...(title && { title: shortened(title) }),
    ...(date && { date: shortened(date) }),
    ...(readingTime && { readingTime: localize(readingTime) }),
    ...(excerpt && { excerpt: shortened(excerpt) }),
    ...(cover && { cover: { src: shortened(cover.src), ...(cover.alt && { alt: shortened(cover.alt) }) } }),
    authors: terms(header.authors),
    categories: terms(header.categories),
    tags: terms(header.tags),
    missing: header.missing.map(({ place, field }) => ({ place, field, label: localize(missingLabels[place]) })),
  };
}

const missingLabels: Readonly<Record<HeaderPlace, Message>> = {
  categories: message('Add categories'),
  title: message('Add a title'),
  date: message('Add a date'),
  authors: message('Add an author'),
  tags: message('Add tags'),
  excerpt: message('Add an excerpt'),
  cover: message('Add a cover image'),
};

function terms(values: readonly string[]): readonly string[] {
  return values.slice(0, mostTerms).map(shortened);
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
