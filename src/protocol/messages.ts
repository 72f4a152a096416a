import { previewArticle, previewBlocks, previewHeader } from './previewArticle';
import { count, distance, either, exactly, listOf, record, type Shaped, text } from './shape';

/** The most of an address that is sent; a longer one is refused anyway. */
export const longestAddress = 8192;

/** The most pictures asked for or answered at once. */
export const mostImages = 1000;

const longestUri = 16_384;
const longestNote = 10_000;

/** Words that the webview needs before it knows what they are about; `{0}` is a host name. */
const labels = record({ embed: text(longestNote), embedWithoutHost: text(longestNote) });

/** Shows an article from nothing. `line` is what the editor shows at its top. */
const render = record({
  type: exactly('render'),
  version: count,
  uri: text(longestUri),
  article: previewArticle,
  labels,
  line: distance,
});

/** Changes the article that was shown at version `base`. A header that is left out stays as it is. */
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
  { header: either(previewHeader, exactly(null)), lang: text(100) },
);

/** The editor was scrolled: `line` is at its top, with a fraction. */
const scroll = record({ type: exactly('scroll'), line: distance, origin: exactly('editor') });

/** Where pictures are, or what to say in their place. */
const images = record({
  type: exactly('images'),
  images: listOf(record({ src: text(longestAddress) }, { uri: text(longestUri), note: text(longestNote) }), mostImages),
});

/** There is no article; says what to do. */
const empty = record({ type: exactly('empty'), text: text(longestNote) });

export type RenderMessage = Shaped<typeof render>;
export type PatchMessage = Shaped<typeof patch>;
export type ImagesMessage = Shaped<typeof images>;
export type PreviewLabels = Shaped<typeof labels>;

/** From the extension to the webview. */
export type HostMessage = Shaped<typeof hostMessage>;
const hostMessage = either(render, patch, scroll, images, empty);

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

/** From the webview to the extension. */
export type PreviewMessage = Shaped<typeof previewMessage>;
const previewMessage = either(ready, applied, link, field, wantImages);

export function parsePreviewMessage(value: unknown): PreviewMessage | undefined {
  return previewMessage(value) ? value : undefined;
}
