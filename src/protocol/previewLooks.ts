import { exactly, record, type Shaped } from './shape';

/** How the preview shows a post, and on what: chosen by the reader, kept over a reload of the window. */
export type PreviewLooks = Shaped<typeof previewLooks>;

/** The article by itself, inside the layouts of its site, or as others will first see it: in lists and when it is shared. */
export type LookName = Shaped<typeof lookName>;
export const lookName = exactly('article', 'site', 'cards');

/** Of the page in the look of the site. */
export type PageWidth = Shaped<typeof pageWidth>;
export const pageWidth = exactly('phone', 'tablet', 'desktop');

/** What the page in the look of the site is told that its reader prefers. Left out: what the editor is. */
export type PageScheme = Shaped<typeof pageScheme>;
export const pageScheme = exactly('light', 'dark');

export const previewLooks = record({ look: lookName, width: pageWidth }, { scheme: pageScheme });

export const firstLooks: PreviewLooks = { look: 'article', width: 'tablet' };
