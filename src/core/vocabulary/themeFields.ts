/** Fields of common themes and plugins, besides those of which more is known: one of them is no slip for another. */
export const themeFields: ReadonlySet<string> = new Set(
  [
    'id name type link url links video audio series part parent order nav_order has_children weight version status summary subtitle',
    'header footer sidebar classes toc_label toc_sticky related share read_time show_date author_profile mathjax math mermaid',
    'comment commentable disqus cover cover_image thumbnail thumb feature featured featured_image teaser banner hero photo images',
    'gallery caption credit alt modified updated modified_date updated_at last_modified date_modified lastmod pin pinned sticky hidden',
    'draft noindex robots canonical canonical_url redirect_to seo keywords keyword search locale language translated translator ref',
    'topic topics section subcategory data css js scripts styles main_nav menu icon color background twitter og_image location event',
    'start end duration rating price license source',
  ].flatMap((names) => names.split(' ')),
);
