import type { Webview } from 'vscode';
import type { FilePath } from '../../core/foundation/filePath';
import { imageHostOf } from '../../core/rendering/imageHost';
import type { StyleSheetFiles } from '../../core/rendering/site/styleSheet';
import { WorkspaceFiles } from '../documents/workspaceFiles';
import { toUri } from '../toVscode/filePath';
import { placeInSite } from './placeInSite';
import type { PreviewHost } from './previewHost';

/** The files below `root` as a page in the webview reaches them. */
export function siteFiles(root: FilePath, webview: Webview, host: PreviewHost): StyleSheetFiles {
  const isInside = async (path: FilePath) => (await placeInSite(path, root, host.realPath)) === 'inside';
  // Where a file lies is asked before, of those who can follow links.
  const files = new WorkspaceFiles([]);
  return {
    read: async (path) => ((await isInside(path)) ? files.read(path) : undefined),
    async locate(paths) {
      for (const path of paths) {
        if (await isInside(path)) {
          return webview.asWebviewUri(toUri(path)).toString();
        }
      }
      return undefined;
    },
    mayLoad(url) {
      const remote = imageHostOf(url);
      return remote !== undefined && host.imageHosts.hosts.includes(remote);
    },
  };
}
