import { previewArticle, previewBlocks, previewHeader } from './previewArticle';
import { previewCards } from './previewCards';
import { lookName, pageScheme, pageWidth, previewLooks } from './previewLooks';
import { previewSite } from './previewSite';
import { count, distance, either, exactly, flag, listOf, record, type Shaped, text } from './shape';

/** The most of an address that is sent; a longer one is refused anyway. */
export const longestAddress = 8192;

/** The most pictures asked for or answered at once. */
export const mostImages = 1000;

const longestUri = 16_384;
const longestNote = 10_000;
/** A host name has at most 253 characters. */
const longestHost = 253;

/** Words that the webview needs before it knows what they are about; `{0}` is a host name. */
const labels = record({ embed: text(longestNote), embedWithoutHost: text(longestNote) });

/** Sentences above what is shown, such as why it is not shown as it was asked for. */
const notices = listOf(text(longestNote), 20);

/**
 * Shows an article from nothing: as cards or inside a page of its site where those are there. `line` is what the editor
 * shows at its top.
 */
const render = record(
  {
    type: exactly('render'),
    version: count,
    uri: text(longestUri),
    article: previewArticle,
    notices,
    labels,
    line: distance,
  },
  { cards: previewCards, site: previewSite },
);

/** Changes what was shown at version `base`. What is left out (the header, cards, the page around it) stays as it is. */
const patch = record(
  {
    type: exactly('patch'),
    version: count,
    base: count,
    bodyLine: count,
    from: count,
    deleteCount: count,
    blocks: previewBlocks,
  },
  {
    header: either(previewHeader, exactly(null)),
    lang: text(100),
    notices,
    cards: previewCards,
    site: previewSite,
  },
);

/** The editor was scrolled: `line` is at its top, with a fraction. */
const scroll = record({ type: exactly('scroll'), line: distance, origin: exactly('editor') });

/** A button beside the note: `button` is what it shows, `label` what a screen reader says. */
const imageOffer = record({ host: text(longestHost), button: text(longestNote), label: text(longestNote) });

/** Where pictures are (`remote`: on another host), or what to say in their place and whether to offer to ask for their host. */
const images = record({
  type: exactly('images'),
  images: listOf(
    record(
      { src: text(longestAddress) },
      { uri: text(longestUri), remote: flag, note: text(longestNote), offer: imageOffer },
    ),
    mostImages,
  ),
});

/** Whether the panel stays with its post; the page only remembers it. */
const lock = record({ type: exactly('lock'), locked: flag });

/** How the panel shows posts. What it shows is sent anew after it. */
const looks = record({ type: exactly('looks'), looks: previewLooks });

/** The most style sheets and texts of style attributes asked for or answered at once. */
export const mostStyles = 2000;

/** Characters of one style sheet, and of all that are sent for a page. */
export const longestStyle = 2_000_000;

/**
 * Style sheets, without `css` where there is none to show. Their addresses are those in `files`, or on hosts that may
 * show pictures.
 */
const styles = record({
  type: exactly('styles'),
  styles: listOf(
    record(
      { id: count },
      { css: text(longestStyle), files: listOf(text(longestUri), mostImages), note: text(longestNote) },
    ),
    mostStyles,
  ),
});

/** A style sheet of the site has changed: they are to be asked for again. */
const stylesChanged = record({ type: exactly('stylesChanged') });

/** There is no article; says what to do. */
const empty = record({ type: exactly('empty'), text: text(longestNote) });

export type RenderMessage = Shaped<typeof render>;
export type PatchMessage = Shaped<typeof patch>;
export type ImageOffer = Shaped<typeof imageOffer>;
export type ImagesMessage = Shaped<typeof images>;
export type StylesMessage = Shaped<typeof styles>;
export type PreviewLabels = Shaped<typeof labels>;

/** From the extension to the webview. */
export type HostMessage = Shaped<typeof hostMessage>;
const hostMessage = either(render, patch, scroll, images, lock, looks, styles, stylesChanged, empty);

export function parseHostMessage(value: unknown): HostMessage | undefined {
  return hostMessage(value) ? value : undefined;
}

/** The webview's program runs and has nothing to show, or lost track: send the whole article. */
const ready = record({ type: exactly('ready') });

/** The article of that version is on the screen; the next change may come. */
const applied = record({ type: exactly('applied'), version: count });

/** A link was followed; the address is as written in the post and not to be trusted. */
const link = record({ type: exactly('link'), href: text(longestAddress) });

/** The note about a missing field was chosen. */
const field = record({ type: exactly('field'), field: text(100) });

/** Addresses of pictures, as written in the post, for which the webview needs something it may load. */
const wantImages = record({ type: exactly('wantImages'), sources: listOf(text(longestAddress), mostImages) });

/** The button beside the note about a picture that is not loaded was chosen; the host is not to be trusted. */
const allowHost = record({ type: exactly('allowHost'), host: text(longestHost) });

/** The reader scrolled the article of that file: `line` is at the top of the page, with a fraction. */
const pageScroll = record({
  type: exactly('scroll'),
  uri: text(longestUri),
  line: distance,
  origin: exactly('preview'),
});

/** The reader chose another look, width or scheme; what is left out stays. */
const choose = record({ type: exactly('choose') }, { look: lookName, width: pageWidth, scheme: pageScheme });

/**
 * Style sheets that the page of the site names by their address, or holds as text. Neither is to be trusted; the answer
 * names them by `id`.
 */
const wantStyles = record({
  type: exactly('wantStyles'),
  styles: listOf(
    either(record({ id: count, href: text(longestAddress) }), record({ id: count, css: text(longestStyle) })),
    mostStyles,
  ),
});

/** From the webview to the extension. */
export type PreviewMessage = Shaped<typeof previewMessage>;
const previewMessage = either(ready, applied, link, field, wantImages, allowHost, pageScroll, choose, wantStyles);

export function parsePreviewMessage(value: unknown): PreviewMessage | undefined {
  return previewMessage(value) ? value : undefined;
}
