import type { ContentModel } from '../tree/node';

// Which elements kramdown knows, and how it reads them, found by asking kramdown 2.4 about each name.

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const spanElements = names(
  'a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var',
);

const blockElements = names(
  'address applet article aside blockquote body caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main map menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul',
);

const voidElements = names('area base br col command embed hr img input keygen link meta param source track wbr');

const blockModel = names(
  'address applet article aside blockquote body dd details div dl fieldset figcaption figure footer form header hgroup iframe li main map menu nav noscript object section summary td',
);

const spanModel = names(
  'a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt',
);

const otherElements = names(
  'audio basefont bdi bgsound blink canvas center datalist dir font frame frameset isindex marquee math noembed noframes output progress s script strike style svg template textarea time title video',
);

/** Elements of running text, which never begin a block. */
export function isSpanElement(name: string): boolean {
  return spanElements.has(name);
}

/** Elements that are text where they stand in running text. */
export function isBlockElement(name: string): boolean {
  return blockElements.has(name);
}

export function isVoidElement(name: string): boolean {
  return voidElements.has(name);
}

/** Elements whose content is no HTML. */
export function holdsNoHtml(name: string): boolean {
  return name === 'script' || name === 'style';
}

/** How the content is read where Markdown in HTML is asked for. */
export function contentModelOf(name: string): ContentModel {
  return blockModel.has(name) ? 'block' : spanModel.has(name) ? 'span' : 'raw';
}

/** Known elements are written in lower case whatever the post says. */
export function normalisedName(name: string): string {
  const lower = name.toLowerCase();
  const isKnown = [spanElements, blockElements, voidElements, blockModel, spanModel, otherElements].some((set) =>
    set.has(lower),
  );
  return isKnown ? lower : name;
}
