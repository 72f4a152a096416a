import type { YamlMap } from '../../../frontMatter/yamlValue';
import type { LiquidDrop, LiquidValue } from '../liquidValue';

/** A post, draft or document of a site, as templates may ask about it. */
export interface SiteDocument {
  /** Relative to the site's source: `_posts/2026-01-02-a.md`. */
  readonly relativePath: string;
  /** `posts` for drafts too; undefined for a page. */
  readonly collection: string | undefined;
  readonly isDraft: boolean;
  /** The front matter as far as it is known, over what the site's defaults supply. */
  readonly values: YamlMap;
  readonly title: string | undefined;
  readonly dateMs: number | undefined;
  /** Without the base URL; undefined where nothing is published. */
  readonly url: string | undefined;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Asked for a field that is not among the values. */
  readonly missing?: ((field: string) => LiquidValue) | undefined;
  /** Not known of other posts than the one that is shown. */
  readonly content?: string | undefined;
  readonly excerpt?: (() => LiquidValue) | undefined;
  readonly previous?: (() => LiquidDrop | undefined) | undefined;
  readonly next?: (() => LiquidDrop | undefined) | undefined;
}
