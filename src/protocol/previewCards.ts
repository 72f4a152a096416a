import { exactly, listOf, record, type Shaped, text } from './shape';

const longestText = 10_000;
const longestHtml = 20_000_000;

/** A text in two parts: what is shown, and what is cut off behind it, which may be nothing. `note` says so in words. */
export type PreviewCutText = Shaped<typeof cutText>;
const cutText = record({ shown: text(longestText), cut: text(longestText), note: text(longestText) });

const image = record({ src: text(longestText) }, { alt: text(longestText) });

/** A line such as “Title: 12 of 60 columns”; `over` when it is more than is shown. */
export type PreviewMeasure = Shaped<typeof measure>;
const measure = record({ text: text(longestText), state: exactly('fits', 'over', 'missing') });

/** How the post looks where it is not read yet. Texts in the language of the editor, HTML not sanitised yet. */
export type PreviewCards = Shaped<typeof previewCards>;
export const previewCards = record({
  list: record(
    {
      heading: text(longestText),
      title: text(longestText),
      categories: listOf(text(longestText), 2000),
      excerpt: text(longestHtml),
      /** Where the excerpt comes from and ends. */
      note: text(longestText),
    },
    { date: text(longestText), image, cut: text(longestText), cutLabel: text(longestText) },
  ),
  search: record(
    { heading: text(longestText), title: cutText, description: cutText, measures: listOf(measure, 10) },
    { address: text(longestText), date: text(longestText) },
  ),
  social: record(
    { heading: text(longestText), title: cutText, description: cutText, measures: listOf(measure, 10) },
    { image, host: text(longestText), noImage: text(longestText) },
  ),
});
