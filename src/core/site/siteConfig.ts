import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';

/** What `_config.yml` says, with Jekyll's own values where it says nothing. */
export interface SiteConfig {
  /** Everything, as Jekyll reads it. */
  readonly values: YamlMap;
  readonly lang: string | undefined;
  /** An IANA name such as `Asia/Tokyo`; undefined: the machine's own. */
  readonly timezone: string | undefined;
  readonly exclude: readonly string[];
  readonly collectionsDir: string;
  /** Names of collections other than posts, without underscore. */
  readonly collections: readonly string[];
  readonly defaults: readonly FrontMatterDefault[];
}

/** One entry of `defaults`. */
export interface FrontMatterDefault {
  /** Relative to the site, may hold `*`; empty: everywhere. */
  readonly path: string;
  /** `posts`, `drafts`, `pages` or a collection; undefined: any. */
  readonly type: string | undefined;
  readonly values: ReadonlyMap<string, YamlValue>;
}
