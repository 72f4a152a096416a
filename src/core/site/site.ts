import type { FilePath } from '../foundation/filePath';
import type { SiteSettings } from '../settings/siteSettings';
import type { SiteConfig } from './siteConfig';

/** A Jekyll site: a folder with `_config.yml`, or one that holds `_posts` or `_drafts`. */
export interface Site {
  readonly root: FilePath;
  /** The folder that holds `_posts`, `_layouts` and the rest: the root, unless the configuration has a `source`. */
  readonly source: FilePath;
  readonly config: SiteConfig;
  /** The file that the configuration stands in, as it is now; undefined where there is none. */
  readonly configFile: ConfigFile | undefined;
  /** Its `.postwright.yml`, where it has one. */
  readonly settingsFile?: SiteSettingsFile | undefined;
  /** The site's time zone, an IANA name: the configuration's, else the machine's own. */
  readonly timeZone: string;
}

export interface SiteSettingsFile {
  readonly path: FilePath;
  /** As it is now; undefined when it is no text. */
  readonly text: string | undefined;
  /** The last that could be read of it. */
  readonly settings: SiteSettings;
}

export interface ConfigFile {
  readonly path: FilePath;
  readonly text: string;
}
