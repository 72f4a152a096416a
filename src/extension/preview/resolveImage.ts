import type { TextDocument, Webview } from 'vscode';
import { type Message, message } from '../../core/foundation/message';
import { checkLink } from '../../core/rendering/checkLink';
import { imageHostOf } from '../../core/rendering/imageHost';
import { siteAddress } from '../../core/rendering/site/siteAddress';
import type { ImagesMessage } from '../../protocol/messages';
import { toFilePath, toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { placeInSite } from './placeInSite';
import { previewBoundary } from './previewBoundary';
import type { PreviewHost } from './previewHost';
import { siteFiles } from './siteFiles';

export type ResolvedImage = ImagesMessage['images'][number];

/** Where the webview may load a picture from, or what to say in its place. `src` is as written in the post. */
export async function resolveImage(
  src: string,
  document: TextDocument,
  webview: Webview,
  host: PreviewHost,
): Promise<ResolvedImage> {
  const post = document.uri;
  const root = toFilePath(previewBoundary(post, host.source));
  const note = (text: Message): ResolvedImage => ({ src, note: localize(text) });
  const inPage = await fromPage(src, document, webview, host);
  if (inPage !== undefined) {
    return { src, uri: inPage };
  }
  // A page of the site is not where its post is: what is not next to the post is looked for from the root.
  for (const address of [src, `/${src}`]) {
    const link = checkLink(address, toFilePath(post), root);
    if (link.kind === 'external') {
      return remoteImage(src, link.url, host.imageHosts.hosts);
    }
    if (link.kind === 'refused') {
      return note(message('image not shown'));
    }
    const place = await placeInSite(link.path, root, host.realPath);
    if (place === 'inside') {
      return { src, uri: webview.asWebviewUri(toUri(link.path)).toString() };
    }
    if (place === 'outside') {
      return note(message('image outside the site'));
    }
    if (src.startsWith('/')) {
      break;
    }
  }
  return note(message('image not found: {0}', src));
}

/** What the address means in the page of the site, which is not where its post is, and may have a base URL. */
async function fromPage(
  src: string,
  document: TextDocument,
  webview: Webview,
  host: PreviewHost,
): Promise<string | undefined> {
  const places = host.source.sitePlaces(document);
  const place = places && siteAddress(src, places.page, places);
  return place?.kind === 'file'
    ? siteFiles(toFilePath(previewBoundary(document.uri, host.source)), webview, host).locate(place.candidates)
    : undefined;
}

/** Only a host that the writer has allowed is asked for a picture; for others the page offers to ask the writer. */
function remoteImage(src: string, url: string, allowed: readonly string[]): ResolvedImage {
  const host = imageHostOf(url);
  if (host !== undefined && allowed.includes(host)) {
    return { src, uri: url, remote: true };
  }
  const named = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (named === undefined) {
    return { src, note: localize(message('not a picture')) };
  }
  return {
    src,
    note: localize(message('image from {0}, not loaded', named)),
    ...(host !== undefined && {
      offer: {
        host,
        button: localize(message('Show…')),
        label: localize(message('Show pictures from {0}…', host)),
      },
    }),
  };
}
