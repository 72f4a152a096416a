import { type FilePath, relativeTo } from '../../foundation/filePath';
import type { Log } from '../../foundation/log';
import type { Disposable } from '../../foundation/scope';
import { readableValues } from '../../frontMatter/readableValues';
import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import type { PostCollection } from '../../index/postCollection';
import { findPost } from '../../liquid/postNames';
import { excerptSeparator, excerptSource } from '../../posts/excerpt/excerptSource';
import { pageSourceOf } from '../../posts/pageSourceOf';
import type { Post } from '../../posts/post';
import type { PostSummary } from '../../posts/postSummary';
import { taxonomyOf } from '../../posts/taxonomy';
import { text } from '../../site/configValues';
import { epochMsOf } from '../../site/dates/postDate';
import { defaultFor } from '../../site/frontMatterDefaults';
import { readPostFileName } from '../../site/postFileName';
import { placeInSite } from '../../site/postKind';
import type { PageSource } from '../../site/publishing/pageSource';
import { type SitePage, sitePageOf } from '../../site/publishing/sitePage';
import type { Site } from '../../site/site';
import { defaultSiteConfig } from '../../site/siteConfig';
import { noSources, type SiteSources } from '../../site/sources/siteSources';
import { SiteSourcesReader } from '../../site/sources/siteSourcesReader';
import { documentDrop } from './drops/documentDrop';
import type { SiteDocument } from './drops/siteDocument';
import { siteDrop } from './drops/siteDrop';
import { jekyllLiquid } from './jekyllLiquid';
import { jekyllVariables } from './jekyllVariables';
import type { LiquidEnvironment, LiquidReference, LiquidRendering } from './liquidRendering';
import type { LiquidDrop, LiquidValue } from './liquidValue';

export interface SiteLiquidHost {
  readonly collection: PostCollection;
  readonly log: Log;
  readonly pause: () => Promise<void>;
  /** Told when articles may look different: includes, layouts or data are read, or have changed. */
  readonly changed: () => void;
}

/** What is known of a post and its site at the moment it is rendered. */
export interface LiquidFacts {
  readonly site: Site | undefined;
  readonly summaries: readonly PostSummary[];
  readonly defaultFor: (field: string) => YamlValue | undefined;
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly clock: () => number;
  readonly markdownify: (text: string) => string;
}

/** Liquid in the posts of sites, on snapshots of what the sites hold. */
export class SiteLiquid implements Disposable {
  readonly #engine = jekyllLiquid();
  readonly #reader: SiteSourcesReader;
  /** The pages of dated posts, which stay as they are as long as post and configuration do. */
  readonly #pages = new WeakMap<Site, WeakMap<PageSource, SitePage>>();

  constructor(host: SiteLiquidHost) {
    this.#reader = new SiteSourcesReader(host);
  }

  /** Undefined until the site's files are read, which asking begins. */
  sourcesOf(site: Site | undefined): SiteSources | undefined {
    return site ? this.#reader.of(site) : noSources;
  }

  /** The body of a post after Liquid; undefined until the site's files are read. */
  renderBody(post: Post, facts: LiquidFacts): LiquidRendering | undefined {
    const environment = this.environmentOf(post, facts);
    return environment && this.#engine.render(post.body, environment);
  }

  /** A template of the site, such as a layout or a part of a post. */
  run(template: string, environment: LiquidEnvironment): LiquidRendering {
    return this.#engine.render(template, environment);
  }

  /** What templates may know while this post is rendered, its layouts too; undefined until the site's files are read. */
  environmentOf(post: Post, facts: LiquidFacts): LiquidEnvironment | undefined {
    const { site } = facts;
    const sources = this.sourcesOf(site);
    if (!sources) {
      return undefined;
    }
    const { values } = site?.config ?? defaultSiteConfig;
    const documents = new Documents(post, facts, {
      documents: sources.documents,
      pageOf: (source) => site && this.#pageOf(source, site, facts.now),
      render: (template) => this.#engine.render(template, environment).text,
      wantDocuments: (paths) => site && this.#reader.wantDocuments(site, paths),
    });
    const page = documents.page();
    const environment: LiquidEnvironment = {
      sources,
      variables: jekyllVariables({
        page,
        site: siteDrop({
          config: values,
          data: sources.data,
          zone: facts.zone,
          now: facts.now,
          posts: () => documents.posts(),
          collections: documents.collections(),
          page,
        }),
        theme: text(values, 'theme'),
      }),
      path: documents.relativePath(post.path),
      zone: facts.zone,
      now: facts.now,
      clock: facts.clock,
      baseurl: text(values, 'baseurl') ?? '',
      url: text(values, 'url') ?? '',
      addressOf: (reference) => documents.addressOf(reference),
      wantBeside: (path) => site && this.#reader.want(site, path),
      markdownify: facts.markdownify,
    };
    return environment;
  }

  #pageOf(source: PageSource, site: Site, nowMs: number): SitePage | undefined {
    const pages = this.#pages.get(site) ?? new WeakMap<PageSource, SitePage>();
    this.#pages.set(site, pages);
    const page = pages.get(source) ?? sitePageOf(source, site, nowMs);
    if (page?.dateMs !== undefined) {
      pages.set(source, page);
    }
    return page;
  }

  /** Resolves when all that was asked for is read. */
  idle(): Promise<void> {
    return this.#reader.idle();
  }

  dispose(): void {
    this.#reader.dispose();
  }
}

/** The documents of a site as drops, each made once. */
class Documents {
  #posts: readonly LiquidDrop[] | undefined;
  #named: readonly { readonly summary: PostSummary; readonly relativePath: string }[] | undefined;
  readonly #pages = new Map<FilePath, SitePage | undefined>();
  readonly #drops = new Map<FilePath, LiquidDrop>();
  readonly #published = new Map<'post' | 'document', readonly PostSummary[]>();
  #indices: ReadonlyMap<FilePath, number> | undefined;
  readonly #post: Post;
  readonly #facts: LiquidFacts;
  readonly #documents: SiteSources['documents'];
  readonly #madePage: (source: PageSource) => SitePage | undefined;
  readonly #render: (template: string) => string;
  readonly #wantDocuments: (paths: readonly FilePath[]) => void;

  constructor(
    post: Post,
    facts: LiquidFacts,
    {
      documents,
      pageOf,
      render,
      wantDocuments,
    }: {
      readonly documents: SiteSources['documents'];
      readonly pageOf: (source: PageSource) => SitePage | undefined;
      readonly render: (template: string) => string;
      readonly wantDocuments: (paths: readonly FilePath[]) => void;
    },
  ) {
    this.#post = post;
    this.#facts = facts;
    this.#documents = documents;
    this.#madePage = pageOf;
    this.#render = render;
    this.#wantDocuments = wantDocuments;
  }

  relativePath(path: FilePath): string {
    const { site } = this.#facts;
    return (site && relativeTo(site.source, path)) ?? path.slice(path.lastIndexOf('/') + 1);
  }

  page(): LiquidDrop {
    const { zone, now, site } = this.#facts;
    const { path, frontMatter, body } = this.#post;
    const written = readableValues(frontMatter);
    const values = new Map<YamlValue, YamlValue>(
      site ? defaultFields(site).map((key) => [key, this.#facts.defaultFor(key) ?? null]) : [],
    );
    for (const [key, value] of written) {
      if (value !== null || !values.has(key)) {
        values.set(key, value);
      }
    }
    const source = pageSourceOf(this.#post, { zone, nowMs: now });
    this.#pages.set(path, site && sitePageOf(source, site, now));
    const document = this.#document(path, values, {
      dateMs: this.#pages.get(path)?.dateMs ?? (source.date && epochMsOf(source.date, zone)),
      content: body,
      excerpt: () => this.#excerpt(values),
    });
    const drop = documentDrop({ ...document, ...this.#neighbours(path) }, zone);
    this.#drops.set(path, drop);
    return drop;
  }

  posts(): readonly LiquidDrop[] {
    this.#posts ??= this.#inOrder('post').map((summary) => this.#dropOf(summary));
    return this.#posts;
  }

  collections(): ReadonlyMap<string, () => readonly LiquidDrop[]> {
    const names = this.#facts.site?.config.collections ?? [];
    return new Map(names.map((name) => [name, () => this.#documentsOf(name)]));
  }

  /** The oldest first. */
  #documentsOf(collection: string): readonly LiquidDrop[] {
    return this.#inOrder('document')
      .filter(({ path }) => this.#collectionOf(path) === collection)
      .map((summary) => this.#dropOf(summary))
      .reverse();
  }

  addressOf(reference: LiquidReference): string | undefined {
    const { site } = this.#facts;
    this.#named ??= this.#facts.summaries.map((summary) => ({
      summary,
      relativePath: this.relativePath(summary.path),
    }));
    const found =
      reference.kind === 'file'
        ? this.#named.find(({ relativePath }) => relativePath === reference.path.replace(/^\//, ''))
        : findPost(reference.name, this.#named);
    if (found) {
      return this.#pageOf(found.summary)?.url;
    }
    return site && reference.kind === 'file' && isStatic(reference.path)
      ? `/${reference.path.replace(/^\//, '')}`
      : undefined;
  }

  /** Newest first, and of one moment the later name. */
  #inOrder(kind: 'post' | 'document'): readonly PostSummary[] {
    const known = this.#published.get(kind);
    if (known) {
      return known;
    }
    const published = this.#facts.summaries
      .filter((summary) => summary.kind === kind && this.#isPublished(summary))
      .map((summary) => ({ summary, dateMs: this.#pageOf(summary)?.dateMs ?? this.#facts.now }))
      .sort((one, other) => other.dateMs - one.dateMs || (one.summary.path < other.summary.path ? 1 : -1))
      .map(({ summary }) => summary);
    this.#published.set(kind, published);
    return published;
  }

  #pageOf(source: PageSource): SitePage | undefined {
    if (!this.#pages.has(source.path)) {
      this.#pages.set(source.path, this.#madePage(source));
    }
    return this.#pages.get(source.path);
  }

  /** A post that readers don't get is in no list either. */
  #isPublished(summary: PostSummary): boolean {
    const { site, now } = this.#facts;
    const page = this.#pageOf(summary);
    return (
      site !== undefined &&
      page !== undefined &&
      page.problem === undefined &&
      (!page.isHidden || site.config.unpublished) &&
      (site.config.future || (page.dateMs ?? now) <= now)
    );
  }

  #dropOf(summary: PostSummary): LiquidDrop {
    let drop = this.#drops.get(summary.path);
    if (!drop) {
      const { zone } = this.#facts;
      drop = documentDrop(
        {
          ...this.#document(summary.path, this.#documents?.get(summary.path) ?? new Map(), {
            dateMs: this.#pageOf(summary)?.dateMs ?? summary.dateMs,
          }),
          title: summary.title,
          categories: this.#categories(summary.path, summary.categories),
          tags: summary.tags,
          ...this.#neighbours(summary.path),
          missing: (field) => this.#missing(summary.path, field),
        },
        zone,
      );
      this.#drops.set(summary.path, drop);
    }
    return drop;
  }

  #document(path: FilePath, values: YamlMap, more: Pick<SiteDocument, 'dateMs' | 'content' | 'excerpt'>): SiteDocument {
    const relativePath = this.relativePath(path);
    return {
      relativePath,
      values,
      collection: this.#collectionOf(path),
      isDraft: /(?:^|\/)_drafts\//.test(relativePath),
      title: undefined,
      url: this.#pages.get(path)?.url,
      slug: readPostFileName(relativePath.slice(relativePath.lastIndexOf('/') + 1)).slug,
      categories: this.#categories(path, taxonomyOf(values, 'categories')),
      tags: taxonomyOf(values, 'tags'),
      ...more,
    };
  }

  /** What the site's defaults supply, and what is to be known when the front matter of all documents is read. */
  #missing(path: FilePath, field: string): LiquidValue {
    const { site, summaries } = this.#facts;
    if (!site) {
      return undefined;
    }
    if (!this.#documents?.has(path)) {
      this.#wantDocuments(summaries.map((summary) => summary.path));
    }
    return defaultFor(site, { path }, field);
  }

  #collectionOf(path: FilePath): string | undefined {
    const { site } = this.#facts;
    const type = site && placeInSite(this.relativePath(path), site.config).type;
    return type === 'pages' ? undefined : type;
  }

  /** Folders above `_posts` are categories too, before those of the front matter. */
  #categories(path: FilePath, written: readonly string[]): readonly string[] {
    const above = /^(.*?)\/?_(?:posts|drafts)\//.exec(this.relativePath(path))?.[1] ?? '';
    return [...new Set([...above.split('/').filter((name) => name !== ''), ...written])];
  }

  #neighbours(path: FilePath): Pick<SiteDocument, 'previous' | 'next'> {
    const at = (step: number) => () => {
      const published = this.#inOrder('post');
      this.#indices ??= new Map(published.map((summary, index) => [summary.path, index]));
      const index = this.#indices.get(path);
      const summary = index === undefined ? undefined : published[index + step];
      return summary && this.#dropOf(summary);
    };
    return { previous: at(1), next: at(-1) };
  }

  /** What stands before the separator, after Liquid and Markdown. */
  #excerpt(values: YamlMap): LiquidValue {
    const ofSite = this.#facts.site?.config.values.get('excerpt_separator');
    const separator = excerptSeparator(values.get('excerpt_separator'), ofSite);
    return separator === ''
      ? ''
      : this.#facts.markdownify(this.#render(excerptSource(this.#post.body, separator).text));
  }
}

/** Copied as it is: what this cannot be told of may exist or not. */
function isStatic(path: string): boolean {
  return !/(?:^|\/)_|\.(?:md|markdown|mkdn?|mkdown|html?)$/.test(path) && /\.\w+$/.test(path);
}

function defaultFields(site: Site): readonly string[] {
  return [...new Set(site.config.defaults.flatMap(({ values }) => [...values.keys()]))].filter(
    (key) => typeof key === 'string',
  );
}
