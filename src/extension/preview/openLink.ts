import {
  env,
  l10n,
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import { baseName, relativeTo } from '../../core/foundation/filePath';
import { checkLink } from '../../core/rendering/checkLink';
import { lineOfAnchor } from '../../core/rendering/lineOfAnchor';
import { toFilePath, toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';
import { placeInSite } from './placeInSite';
import { previewBoundary } from './previewBoundary';
import type { PreviewHost } from './previewHost';

/** Follows a link of a post, or says why it doesn't. The address is as written in the post. */
export async function openLink(href: string, post: Uri, column: ViewColumn, host: PreviewHost): Promise<void> {
  const root = toFilePath(previewBoundary(post, host.source));
  const link = checkLink(href, toFilePath(post), root);
  switch (link.kind) {
    case 'refused':
      void window.showWarningMessage(localize(link.reason));
      break;
    case 'external':
      await env.openExternal(Uri.parse(link.url, true));
      break;
    case 'file':
      switch (await placeInSite(link.path, root, host.realPath)) {
        case 'outside':
          void window.showWarningMessage(l10n.t('This link leads out of the site.'));
          break;
        case 'missing':
          void window.showWarningMessage(l10n.t('There is no file {0}.', relativeTo(root, link.path) ?? link.path));
          break;
        case 'inside':
          await showFile(toUri(link.path), link.anchor, column, host);
      }
  }
}

/** Shows the file, at the heading or whatever else has the name behind `#` where it is a Markdown file that has it. */
async function showFile(
  uri: Uri,
  anchor: string | undefined,
  viewColumn: ViewColumn,
  host: PreviewHost,
): Promise<void> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    void window.showWarningMessage(l10n.t('{0} can’t be shown as text.', uri.path));
    return;
  }
  const isPlace = anchor !== undefined && anchor !== 'top';
  const article = isPlace ? host.source.article(document) : undefined;
  const line = isPlace && article ? lineOfAnchor(article, anchor) : undefined;
  const editor = await window.showTextDocument(document, { viewColumn });
  if (line !== undefined) {
    const start = new Position(line, 0);
    editor.selection = new Selection(start, start);
    editor.revealRange(new Range(start, start), TextEditorRevealType.AtTop);
  } else if (article) {
    void window.showWarningMessage(l10n.t('{0} has no heading for #{1}.', baseName(uri.path), anchor ?? ''));
  }
}
