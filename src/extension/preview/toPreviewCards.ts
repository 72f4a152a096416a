import { type Message, message } from '../../core/foundation/message';
import type { ExcerptOrigin, PostCards, SearchCard, SocialCard } from '../../core/rendering/cards/cards';
import type { CutText } from '../../core/rendering/cards/cutText';
import type { CoverImage } from '../../core/rendering/coverImage';
import type { PreviewCards, PreviewCutText, PreviewMeasure } from '../../protocol/previewCards';

type Localize = (message: Message) => string;

/** The cards as they cross over to the webview: texts in the language of the editor, and in words what pictures show. */
export function toPreviewCards({ list, search, social }: PostCards, localize: Localize): PreviewCards {
  const { title, date, categories, image, excerpt, cut } = list;
  return {
    list: {
      heading: localize(message('In a list of the blog')),
      title: shortened(title) || localize(message('No title')),
      categories: categories.slice(0, 200).map(shortened),
      excerpt,
      note: localize(originMessage(list.excerptIs)),
      ...(date && { date: shortened(date) }),
      ...(image && { image: toImage(image) }),
      ...(cut !== '' && { cut, cutLabel: localize(message('Not in the list any more:')) }),
    },
    search: {
      heading: localize(message('In search results')),
      ...texts(search, localize),
      ...(search.address && { address: shortened(search.address) }),
      ...(search.date && { date: shortened(search.date) }),
    },
    social: {
      heading: localize(message('When it is shared')),
      ...texts(social, localize),
      ...(social.host && { host: shortened(social.host) }),
      ...(social.image
        ? { image: toImage(social.image) }
        : { noImage: localize(message('No picture. Name one in the field “image”, and it is shown here.')) }),
    },
  };
}

function originMessage(origin: ExcerptOrigin): Message {
  switch (origin.kind) {
    case 'written':
      return message('The excerpt is what the field “excerpt” says.');
    case 'first paragraph':
      return message('The excerpt is what stands before the first empty line.');
    case 'to separator':
      return message('The excerpt ends where {0} stands in the text.', origin.separator.trim());
    case 'whole body':
      return origin.separator.trim() === ''
        ? message('The excerpt is the whole article, for it has no empty line.')
        : message('The excerpt is the whole article, for {0} does not stand in it.', origin.separator.trim());
    case 'none':
      return message('This site makes no excerpts: its excerpt_separator is empty.');
  }
}

function texts({ title, description }: SearchCard | SocialCard, localize: Localize) {
  return {
    title: toCutText(title, localize, message('No title')),
    description: toCutText(description, localize, message('No description')),
    measures: [
      toMeasure(title, localize, {
        missing: message('There is no title.'),
        wide: (count, most) => message('Title: {0} of about {1} full-width characters', count, most),
        narrow: (count, most) => message('Title: {0} of about {1} characters', count, most),
      }),
      toMeasure(description, localize, {
        missing: message('There is no description. Write one in the field “description”.'),
        wide: (count, most) => message('Description: {0} of about {1} full-width characters', count, most),
        narrow: (count, most) => message('Description: {0} of about {1} characters', count, most),
      }),
    ],
  };
}

function toCutText({ shown, cut }: CutText, localize: Localize, missing: Message): PreviewCutText {
  return shown === '' && cut === ''
    ? { shown: localize(missing), cut: '', note: '' }
    : { shown, cut, note: cut === '' ? '' : localize(message('Cut off from here:')) };
}

interface MeasureWords {
  readonly missing: Message;
  readonly wide: (count: number, most: number) => Message;
  readonly narrow: (count: number, most: number) => Message;
}

function toMeasure({ width, most, isWide }: CutText, localize: Localize, words: MeasureWords): PreviewMeasure {
  if (width === 0) {
    return { text: localize(words.missing), state: 'missing' };
  }
  const text = localize(isWide ? words.wide(Math.ceil(width / 2), most / 2) : words.narrow(width, most));
  return { text, state: width > most ? 'over' : 'fits' };
}

function toImage({ src, alt }: CoverImage): { readonly src: string; readonly alt?: string } {
  return { src: shortened(src), ...(alt && { alt: shortened(alt) }) };
}

/** More of a text is not shown: a card is glanced at. */
const longestText = 2000;

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
