import type { FilePath } from '../foundation/filePath';
import type { SiteConfig } from './siteConfig';

/** A Jekyll site: a folder with `_config.yml`, or one that holds `_posts` or `_drafts`. */
export interface Site {
  readonly root: FilePath;
  readonly config: SiteConfig;
}
