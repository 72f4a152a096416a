import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { configFileNames } from '../core/site/siteRoots';

/** The folder whose posts a path belongs to: the site around it, else the folder itself or the file's own. Native paths. */
export function siteFolder(given: string): string {
  const own = statSync(given).isDirectory() ? given : path.dirname(given);
  let folder = own;
  for (;;) {
    if (isSite(folder)) {
      return folder;
    }
    const above = path.dirname(folder);
    if (above === folder) {
      return own;
    }
    folder = above;
  }
}

function isSite(folder: string): boolean {
  return [...configFileNames, '_posts', '_drafts'].some((name) => existsSync(path.join(folder, name)));
}
