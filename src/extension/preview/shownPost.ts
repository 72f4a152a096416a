import type { TextDocument } from 'vscode';
import type { Message } from '../../core/foundation/message';
import type { LookName } from '../../protocol/previewLooks';
import type { ShownPost } from './articleSender';
import type { PreviewSource } from './previewHost';
import { toPreviewArticle } from './toPreviewArticle';
import { toPreviewCards } from './toPreviewCards';

/** A document in one of the looks; undefined for what is no Markdown. */
export function shownPost(
  document: TextDocument,
  look: LookName,
  source: PreviewSource,
  localize: (message: Message) => string,
): ShownPost | undefined {
  const described = source.article(document);
  if (!described) {
    return undefined;
  }
  const article = toPreviewArticle(described, localize);
  const { lang, bodyLine } = article;
  const bare = { ...(lang && { lang }), header: null, bodyLine };
  if (look === 'cards') {
    return {
      article: { ...bare, blocks: [] },
      notices: [],
      cards: toPreviewCards(source.cards(document, described), localize),
    };
  }
  const page = look === 'site' ? source.sitePage(document, described) : undefined;
  if (page === undefined) {
    return { article, notices: [] };
  }
  if ('notice' in page) {
    return { article, notices: [localize(page.notice)] };
  }
  const { before, after, hasContent } = page;
  return {
    article: { ...bare, blocks: hasContent ? article.blocks : [] },
    notices: [],
    site: { before, after },
  };
}
