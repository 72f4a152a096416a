import { type FilePath, relativeTo } from '../foundation/filePath';
import { onceEach } from '../foundation/onceEach';
import type { Disposable } from '../foundation/scope';
import type { SiteIndex } from '../index/siteIndex';
import type { LiquidPost, LiquidSite } from '../liquid/liquidSite';
import type { SiteFilesReader } from '../liquid/siteFilesReader';
import type { Post } from '../posts/post';
import type { PostSummary } from '../posts/postSummary';
import type { Publisher } from '../publishing';
import type { LiquidOnFirstUse } from '../rendering/liquid/liquidOnFirstUse';
import type { Settings } from '../settings/settings';
import { withSiteSettings } from '../settings/siteSettings';
import { defaultFor } from '../site/frontMatterDefaults';
import { placeInSite } from '../site/postKind';
import { LiveAddresses } from '../site/publishing/liveAddresses';
import type { Publishing } from '../site/publishing/publishing';
import type { Site, SiteSettingsFile } from '../site/site';
import { defaultSiteConfig } from '../site/siteConfig';
import { siteKey } from '../site/siteKey';
import type { SiteKnowledge } from '../site/siteKnowledge';
import { openFolderOf } from '../site/siteRoots';
import type { SiteView } from '../site/siteView';
import { slugifiedIn } from '../site/termPages';
import { titleFromHeading } from '../site/titleFromHeading';
import { configLists } from '../vocabulary/categoryList';
import type { HabitGroup } from '../vocabulary/habitGroup';
import type { TalliedPosts } from '../vocabulary/postTally';
import { requirementsOf } from '../vocabulary/requirementsOf';
import type { LanguageServiceHost } from './languageServiceHost';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: '../writing'): typeof import('../writing');
declare function require(module: '../publishing'): typeof import('../publishing');
declare function require(module: '../site/siteKnowledge'): typeof import('../site/siteKnowledge');

export interface SurroundingsEnvironment
  extends Pick<LanguageServiceHost, 'collection' | 'log' | 'now' | 'pause' | 'timeZone' | 'settingsFor'> {
  /** The posts read so far; another index after everything was begun anew. */
  readonly index: () => SiteIndex;
  readonly liquid: LiquidOnFirstUse;
  /** Told when something read later may change answers. */
  readonly changed: () => void;
}

/** What is known around a post: its site, what the site's posts teach, what becomes of it, what Liquid in it can name. */
export class Surroundings implements Disposable {
  readonly #knowledge = new Map<FilePath, { readonly key: string; readonly value: SiteKnowledge }>();
  readonly #liveAddresses = new LiveAddresses();
  /** The posts of a site as Liquid names them, once for each state of the site's posts. */
  readonly #liquidPosts = onceEach((summaries: readonly PostSummary[]): readonly LiquidPost[] =>
    summaries.flatMap(({ path, title, dateMs, kind }) => {
      const site = this.siteOf(path);
      const relativePath = site && relativeTo(site.source, path);
      return relativePath === undefined ? [] : [{ relativePath, title, dateMs, isPost: kind !== 'document' }];
    }),
  );
  /** What is said of a site's posts by its own file and, behind it, the editor. */
  readonly #settings = new WeakMap<SiteSettingsFile, { readonly own: Settings; readonly all: Settings }>();
  #publisher: Publisher | undefined;
  #liquidNames: SiteFilesReader | undefined;

  constructor(private readonly environment: SurroundingsEnvironment) {}

  siteOf(path: FilePath): Site | undefined {
    return this.environment.index().siteOf(path);
  }

  summariesOf(site: Site): readonly PostSummary[] {
    return this.environment.index().summaries(site);
  }

  /** Whether every post of the file's site has been read once. */
  hasReadSiteOf(path: FilePath): boolean {
    const site = this.siteOf(path);
    const index = this.environment.index();
    return site ? index.hasRead(site) : index.isPlaced(path);
  }

  /** What holds for a file: the editor's settings, and before them those of its site. */
  settingsFor(path: FilePath): Settings {
    return this.#settingsOf(this.siteOf(path), path);
  }

  /** The same for a site as a whole. */
  settingsOf(site: Site): Settings {
    return this.#settingsOf(site, this.#settingsPlaceOf(site));
  }

  #settingsOf(site: Site | undefined, path: FilePath): Settings {
    const own = this.environment.settingsFor(path);
    const file = site?.settingsFile;
    if (!file) {
      return own;
    }
    let known = this.#settings.get(file);
    if (known?.own !== own) {
      known = { own, all: withSiteSettings(own, file.settings) };
      this.#settings.set(file, known);
    }
    return known.all;
  }

  /** The site as rules and completions ask it. */
  viewOf(path: FilePath): SiteView {
    const { timeZone, now } = this.environment;
    const site = this.siteOf(path);
    const config = site?.config ?? defaultSiteConfig;
    const knowledge = (): SiteKnowledge => this.knowledgeOf(path);
    const outputs = () => site && this.#publisherOfPosts().filesOf(site, this.summariesOf(site), now());
    const group = this.groupOf(path);
    const view: SiteView = {
      root: site?.root,
      config,
      get habits() {
        return knowledge().habitsOf(group);
      },
      get customs() {
        return knowledge().customsOf(group);
      },
      get sequences() {
        return knowledge().sequencesOf(group);
      },
      requirements: (post) => requirementsOf(post, view),
      get allowedCategories() {
        return knowledge().allowedCategories;
      },
      get others() {
        return knowledge().others(group);
      },
      get knownAuthors() {
        const data = view.liquid?.sources?.data;
        return data && knowledge().knownAuthors(data, group);
      },
      isComplete: this.hasReadSiteOf(path),
      settings: this.settingsFor(path),
      timeZone: site?.timeZone ?? timeZone(),
      now: now(),
      defaultFor: (post, field) =>
        (site && defaultFor(site, post, field)) ??
        (field === 'title' ? titleFromHeading(post.body, config) : undefined),
      publishing: onceEach((post: Post) => this.publishing(post)),
      get outputs() {
        return outputs();
      },
      liveAddress: (post) => this.#liveAddresses.get(post.path),
      liquid: site && this.liquidOf(site),
    };
    return view;
  }

  /** The posts whose habits a post follows: the site's posts, or the documents of its collection. */
  groupOf(path: FilePath): HabitGroup {
    const site = this.siteOf(path);
    return (site && this.environment.index().kindOf(path) === 'document' && collectionOf(site, path)) || 'posts';
  }

  /** What the posts of the file's site teach, under its present configuration. */
  knowledgeOf(path: FilePath): SiteKnowledge {
    const { settingsFor, index } = this.environment;
    const site = this.siteOf(path);
    if (!site) {
      return newKnowledge(noPosts, defaultSiteConfig, settingsFor(path));
    }
    const known = this.#knowledge.get(site.root);
    const key = knowledgeKey(site);
    if (known?.key === key) {
      return known.value;
    }
    known?.value.dispose();
    const value = newKnowledge(index().postsOf(site), site.config, this.settingsOf(site), (document) =>
      collectionOf(site, document),
    );
    this.#knowledge.set(site.root, { key, value });
    return value;
  }

  /** What Jekyll does with a post when the site is built now; undefined for what is none, and outside of any site. */
  publishing(post: Post): Publishing | undefined {
    const site = this.siteOf(post.path);
    if (!site) {
      return undefined;
    }
    return this.#publisherOfPosts().publishing(post, site, this.summariesOf(site), this.environment.now());
  }

  /** The same of a post that is not open, but for the line that decides. */
  publishingOf(summary: PostSummary): Publishing | undefined {
    const site = this.siteOf(summary.path);
    return site && this.#publisherOfPosts().publishingOf(summary, site, this.summariesOf(site), this.environment.now());
  }

  /** Does in steps what the first question about publishing would have to do in one go. */
  preparingPublishing(site: Site): Iterable<void> {
    return this.#publisherOfPosts().preparing(site, this.summariesOf(site), this.environment.now());
  }

  /** Remembers the address a post is live at, when it is seen for the first time. */
  noteAddress(post: Post): void {
    if (this.hasReadSiteOf(post.path)) {
      this.#liveAddresses.note(post.path, () => this.publishing(post), this.environment.now());
    }
  }

  /** The file has another name from now on; what was known of it stays known. */
  renamed(from: FilePath, to: FilePath): void {
    this.#liveAddresses.renamed(from, to);
  }

  /** What Liquid can name of a site. Nothing of it is read before a rule or a completion asks for it. */
  liquidOf(site: Site): LiquidSite {
    const names = () => (this.#liquidNames ??= this.#newLiquidNames());
    const sources = () => this.environment.liquid.get().sourcesOf(site);
    const posts = () => this.#liquidPosts(this.summariesOf(site));
    return {
      get sources() {
        return sources();
      },
      get templates() {
        return sources();
      },
      get layouts() {
        return sources()?.layouts;
      },
      get slugified() {
        const read = sources();
        return read && slugifiedIn(read);
      },
      get files() {
        return names().of(site);
      },
      get posts() {
        return posts();
      },
      relativePath: (path) => relativeTo(site.source, path),
    };
  }

  /** Resolves when the names that were asked for are read. */
  async idle(): Promise<void> {
    await this.#liquidNames?.idle();
  }

  /** What was learned is learned anew: settings that say how posts are judged have changed. */
  forget(): void {
    for (const { value } of this.#knowledge.values()) {
      value.dispose();
    }
    this.#knowledge.clear();
  }

  /** Forgets all that was read; it can be asked again. */
  dispose(): void {
    this.forget();
    this.#liquidNames?.dispose();
    this.#liquidNames = undefined;
  }

  #publisherOfPosts(): Publisher {
    const { Publisher } = require('../publishing');
    this.#publisher ??= new Publisher();
    return this.#publisher;
  }

  #newLiquidNames(): SiteFilesReader {
    const { writing } = require('../writing');
    return new writing.SiteFilesReader(this.environment);
  }

  /** Where the settings of a site are kept: in its root, unless only a folder in it is open. */
  #settingsPlaceOf({ root }: Site): FilePath {
    const { folders } = this.environment.collection;
    return openFolderOf(root, folders) === undefined
      ? (folders.find((folder) => relativeTo(root, folder) !== undefined) ?? root)
      : root;
  }
}

/** What is counted of posts is counted anew only when the configuration sorts them otherwise, or lists other values. */
const knowledgeKey = onceEach(
  (site: Site): string =>
    siteKey(site) + JSON.stringify([configLists(site.config.values), site.settingsFile?.settings]),
);

function newKnowledge(...about: ConstructorParameters<typeof SiteKnowledge>): SiteKnowledge {
  const { SiteKnowledge: Knowledge } = require('../site/siteKnowledge');
  return new Knowledge(...about);
}

const noPosts: TalliedPosts = { size: 0, follow: () => ({ dispose: () => undefined }) };

/** The collection of Jekyll that a file lies in. */
export function collectionOf({ source, config }: Site, path: FilePath): string | undefined {
  const relativePath = relativeTo(source, path);
  return relativePath === undefined ? undefined : placeInSite(relativePath, config).type;
}
