import type { FilePath } from '../foundation/filePath';
import type { YamlValue } from '../frontMatter/yamlValue';
import type { LiquidSite } from '../liquid/liquidSite';
import type { Post } from '../posts/post';
import type { Settings } from '../settings/settings';
import type { AllowedCategories } from '../vocabulary/allowedCategories';
import type { FieldCustoms } from '../vocabulary/fieldCustoms';
import type { FieldSequences } from '../vocabulary/fieldSequences';
import type { OtherPosts } from '../vocabulary/otherPosts';
import type { Requirement } from '../vocabulary/requiredFields';
import type { SiteHabits } from '../vocabulary/siteHabits';
import type { OutputFiles } from './publishing/outputFiles';
import type { Publishing } from './publishing/publishing';
import type { SiteConfig } from './siteConfig';

/** The site around a post, as rules and completions ask it. A post opened by itself has one too, with nothing in it. */
export interface SiteView {
  /** Undefined for a post outside any site. */
  readonly root: FilePath | undefined;
  readonly config: SiteConfig;
  /** Of posts like this one: of the posts for a post or a draft, of its collection for a document. */
  readonly habits: SiteHabits;
  /** What those do with their fields as a rule: less than the habits say, and seldom another thing. */
  readonly customs: FieldCustoms;
  /** In which order they write them. */
  readonly sequences: Pick<FieldSequences, 'mark' | 'orderedPairs'>;
  /** What the post should have, in the site's order. */
  readonly requirements: (post: PostInView) => readonly Requirement[];
  /** The list of categories that the site keeps to; undefined where it has none. */
  readonly allowedCategories: AllowedCategories | undefined;
  /** What the other posts have that makes something in a post right or wrong. */
  readonly others: OtherPosts;
  /** Whom the site lists as its authors; undefined where it lists none or posts don't keep to it. */
  readonly knownAuthors: ReadonlySet<string> | undefined;
  /** Whether all posts are read, so that what is rare in them is rare. */
  readonly isComplete: boolean;
  readonly settings: Settings;
  /** The site's time zone, an IANA name. */
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What `defaults` in `_config.yml`, or a plugin, supply for a field of the post. */
  readonly defaultFor: (post: Post, field: string) => YamlValue | undefined;
  /** What becomes of the post when the site is built now; undefined outside of sites. */
  readonly publishing: (post: Post) => Publishing | undefined;
  /** Which files the posts of the site are written to; undefined outside of sites. */
  readonly outputs: Pick<OutputFiles, 'at' | 'named' | 'mark'> | undefined;
  /** The address that the post had when it was first read, where it had been live for some time by then. */
  readonly liveAddress: (post: PostInView) => string | undefined;
  /** What Liquid can name of the site; undefined outside of sites. */
  readonly liquid: LiquidSite | undefined;
}

/** As much of a post as its summary has too. */
export type PostInView = Pick<Post, 'path' | 'kind'>;
