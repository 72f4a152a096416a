import { count, either, exactly, listOf, record, type Shaped, text } from './shape';

const longestText = 10_000;
const longestHtml = 20_000_000;
const mostTerms = 2000;

/** A top-level block: HTML that is not sanitised yet, and its lines counted from the end of the block before. */
export type PreviewBlock = Shaped<typeof previewBlock>;
export const previewBlock = record({ html: text(longestHtml), before: count, lines: count });
export const previewBlocks = listOf(previewBlock, 1_000_000);

export type HeaderPlace = Shaped<typeof headerPlace>;
const headerPlace = exactly('categories', 'title', 'date', 'authors', 'tags', 'excerpt', 'cover');

/** What stands above the body, as plain text in the language of the editor. */
export type PreviewHeader = Shaped<typeof previewHeader>;
export const previewHeader = record(
  {
    authors: listOf(text(longestText), mostTerms),
    categories: listOf(text(longestText), mostTerms),
    tags: listOf(text(longestText), mostTerms),
    missing: listOf(record({ place: headerPlace, field: text(100), label: text(longestText) }), 10),
  },
  {
    notice: text(longestText),
    title: text(longestText),
    date: text(longestText),
    readingTime: text(longestText),
    excerpt: text(longestText),
    cover: record({ src: text(longestText) }, { alt: text(longestText) }),
  },
);

export type PreviewArticle = Shaped<typeof previewArticle>;
export const previewArticle = record(
  { header: either(previewHeader, exactly(null)), bodyLine: count, blocks: previewBlocks },
  { lang: text(100) },
);
