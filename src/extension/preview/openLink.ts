import { env, l10n, Uri, type ViewColumn, window } from 'vscode';
import { relativeTo } from '../../core/foundation/filePath';
import { checkLink } from '../../core/rendering/checkLink';
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
          await showFile(toUri(link.path), column);
      }
  }
}

async function showFile(uri: Uri, column: ViewColumn): Promise<void> {
  try {
    await window.showTextDocument(uri, { viewColumn: column });
  } catch {
    void window.showWarningMessage(l10n.t('{0} can’t be shown as text.', uri.path));
  }
}
