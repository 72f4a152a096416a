import { record, type Shaped, text } from './shape';

const longestHtml = 20_000_000;

/**
 * The page of the site around the article: the HTML before its content and behind it, not sanitised. Of a page that does
 * something else with its content than to show it once, all is in `before` and the article has no blocks.
 */
export type PreviewSite = Shaped<typeof previewSite>;
export const previewSite = record({ before: text(longestHtml), after: text(longestHtml) });
