import type { Completion } from './completion/completion';
import type { Fix } from './diagnostics/rule';
import type { Diagnostic } from './diagnostics/runRules';
import { Emitter, type Event } from './foundation/event';
import { type FilePath, join, relativeTo } from './foundation/filePath';
import type { Log } from './foundation/log';
import { message } from './foundation/message';
import { onceEach } from './foundation/onceEach';
import { type Disposable, Scope } from './foundation/scope';
import { isBlank } from './frontMatter/isBlank';
import { readableValues } from './frontMatter/readableValues';
import type { YamlValue } from './frontMatter/yamlValue';
import type { PostCollection } from './index/postCollection';
import type { ConfigProblem } from './index/siteConfigs';
import { SiteIndex, type SiteIndexState } from './index/siteIndex';
import type { Extent } from './index/siteSearch';
import type { LiquidPost, LiquidSite } from './liquid/liquidSite';
import type { SiteFilesReader } from './liquid/siteFilesReader';
import { dateOfPost } from './posts/dateOfPost';
import type { Post } from './posts/post';
import type { PostSummary } from './posts/postSummary';
import type { ReadingSpeeds, ReadingTime } from './posts/readingTime/readingTime';
import { readingTimeBySection, type SectionTime } from './posts/readingTime/readingTimeBySection';
import { readingSpeeds, readingTimeOf } from './posts/readingTime/readingTimeOf';
import { type WrittenReadingTime, writtenReadingTime } from './posts/readingTime/writtenReadingTime';
import { RecentPosts } from './posts/recentPosts';
import type { Publisher } from './publishing';
import { type Article, describeArticle, fieldReader } from './rendering/article';
import type { RenderedBody } from './rendering/articleBody';
import { bodyRendererOnFirstUse } from './rendering/bodyRendererOnFirstUse';
import type { PostCards } from './rendering/cards/cards';
import { displayText } from './rendering/displayText';
import { hasLiquid } from './rendering/liquid/hasLiquid';
import { LiquidOnFirstUse } from './rendering/liquid/liquidOnFirstUse';
import type { LiquidRendering } from './rendering/liquid/liquidRendering';
import type { LiquidFacts } from './rendering/liquid/siteLiquid';
import type { NoLayout, PageInLayouts } from './rendering/site/renderInLayouts';
import type { SitePlaces } from './rendering/site/siteAddress';
import type { Settings } from './settings/settings';
import { type ConfigFinding, configFindings } from './site/configFindings';
import { text as configText } from './site/configValues';
import { formatInZone } from './site/dates/formatDate';
import { epochMsOf } from './site/dates/postDate';
import { defaultFor } from './site/frontMatterDefaults';
import { placeInSite } from './site/postKind';
import { LiveAddresses } from './site/publishing/liveAddresses';
import type { Publishing } from './site/publishing/publishing';
import type { Site } from './site/site';
import { defaultSiteConfig } from './site/siteConfig';
import { SiteKnowledge } from './site/siteKnowledge';
import { openFolderOf } from './site/siteRoots';
import type { SiteView } from './site/siteView';
import { titleFromHeading } from './site/titleFromHeading';
import { type PostStatistics, postStatistics } from './statistics/postStatistics';
import { LineMap, type TextRange } from './text/lineMap';
import { type Span, span } from './text/span';
import type { TextEdit } from './text/textEdit';
import type { TalliedPosts } from './vocabulary/postTally';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './writing'): typeof import('./writing');
declare function require(module: './rendering/looks'): typeof import('./rendering/looks');
declare function require(module: './publishing'): typeof import('./publishing');

/** What core needs from the program around it. */
export interface LanguageServiceHost {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The machine's time zone, an IANA name, used where a site names none. */
  readonly timeZone: string;
  /** Lets other work run; awaited between slices of long work. */
  readonly pause: () => Promise<void>;
  /** The settings that hold for a file or folder; for none, those of the window. */
  readonly settingsFor: (path: FilePath | undefined) => Settings;
}

/** What is wrong in one configuration. */
export interface FindingsOfConfig {
  readonly path: FilePath;
  readonly findings: readonly (ConfigFinding & TextRange)[];
}

/**
 * Everything Postwright knows how to do, for any program around it: the one door to core. Paths and texts go in, plain
 * data with offsets comes out.
 */
export class LanguageService implements Disposable {
  readonly #changed = new Emitter<void>();
  readonly #progressed = new Emitter<void>();
  readonly #posts = new RecentPosts();
  readonly #knowledge = new Map<FilePath, { readonly site: Site; readonly value: SiteKnowledge }>();
  readonly #renderer = bodyRendererOnFirstUse();
  readonly #liquid: LiquidOnFirstUse;
  readonly #buffers = new Map<FilePath, string>();
  readonly #liveAddresses = new LiveAddresses();
  /** The posts of a site as Liquid names them, once for each state of the site's posts. */
  readonly #liquidPosts = onceEach((summaries: readonly PostSummary[]): readonly LiquidPost[] =>
    summaries.flatMap(({ path, title, dateMs, kind }) => {
      const site = this.siteOf(path);
      const relativePath = site && relativeTo(site.source, path);
      return relativePath === undefined ? [] : [{ relativePath, title, dateMs, isPost: kind !== 'document' }];
    }),
  );
  #publisher: Publisher | undefined;
  #liquidNames: SiteFilesReader | undefined;
  #extent: Extent = 'everything';
  #reading: Scope;
  #index: SiteIndex;

  constructor(private readonly host: LanguageServiceHost) {
    [this.#index, this.#reading] = this.#newIndex();
    this.#liquid = new LiquidOnFirstUse({ ...host, changed: () => this.#changed.fire() });
  }

  /** Begins to read the posts; everything works before it is done, with what is known by then. */
  start(extent: Extent = 'everything'): void {
    this.#extent = extent;
    this.#index.start(extent);
  }

  /** Forgets what was read and begins anew: the folders or settings that say what to read have changed. */
  restart(): void {
    this.#reading.dispose();
    this.#liquid.dispose();
    this.#closeLiquidNames();
    this.#forgetKnowledge();
    [this.#index, this.#reading] = this.#newIndex();
    for (const [path, text] of this.#buffers) {
      this.#index.openBuffer(path, text);
    }
    this.#index.start(this.#extent);
    this.#changed.fire();
  }

  /** Answers anew with what is read already: settings that say how posts are judged have changed. */
  refresh(): void {
    this.#forgetKnowledge();
    this.#changed.fire();
  }

  dispose(): void {
    this.#reading.dispose();
    this.#liquid.dispose();
    this.#closeLiquidNames();
    this.#changed.dispose();
    this.#progressed.dispose();
  }

  /** Fires when answers may have changed without the post itself changing. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** Fires when more posts are found or read. */
  get onDidProgress(): Event<void> {
    return this.#progressed.event;
  }

  /** Whether it is known which site a file is in, so that what it is to Jekyll is sure. */
  isPlaced(path: FilePath): boolean {
    return this.#index.isPlaced(path);
  }

  /** Whether every post of the file's site has been read once. */
  hasReadSiteOf(path: FilePath): boolean {
    const site = this.siteOf(path);
    return site ? this.#index.hasRead(site) : this.isPlaced(path);
  }

  get progress(): SiteIndexState {
    return this.#index.state;
  }

  /** Resolves when every post is read, and what else was asked for by then. */
  async ready(): Promise<void> {
    await this.#index.idle();
    await this.#liquidNames?.idle();
    await this.#liquid.idle();
  }

  /** Reads what rules about Liquid want to know of all sites, for a program that asks once. Resolves when it is read. */
  async readForLiquid(): Promise<void> {
    for (const site of this.sites) {
      const { sources, files } = this.#liquidOf(site);
      if (!sources || !files) {
        await this.ready();
      }
    }
  }

  get sites(): readonly Site[] {
    return this.#index.sites;
  }

  siteOf(path: FilePath): Site | undefined {
    return this.#index.siteOf(path);
  }

  /** The posts and drafts of a site, by path. */
  postsOf(site: Site): readonly FilePath[] {
    return this.#index
      .summaries(site)
      .map(({ path }) => path)
      .sort();
  }

  /** How many posts, drafts and documents of a site are read so far. */
  countOf(site: Site): number {
    return this.#index.summaries(site).length;
  }

  /** Why the configuration of the file's site can't be read; the last good one is used meanwhile. */
  configProblem(path: FilePath): ConfigProblem | undefined {
    const site = this.siteOf(path);
    return site && this.#index.configProblem(site);
  }

  /** Of all sites, those whose configuration can’t be read. */
  get configProblems(): readonly ConfigProblem[] {
    return this.sites.flatMap((site) => this.#index.configProblem(site) ?? []);
  }

  /** What is wrong in the configurations that can be read, one entry a site that has something. */
  get configFindings(): readonly FindingsOfConfig[] {
    return this.sites.flatMap(({ configFile, config, root }) => {
      const isRead = configFile && this.configProblem(root) === undefined;
      const found = isRead ? configFindings(configFile.text, config) : [];
      const lines = configFile && found.length > 0 ? new LineMap(configFile.text) : undefined;
      return configFile && lines
        ? [{ path: configFile.path, findings: found.map((each) => ({ ...each, ...lines.rangeOf(each.span) })) }]
        : [];
    });
  }

  /** The text of an editor, which wins over the file until it is closed. */
  open(path: FilePath, text: string): void {
    this.#buffers.set(path, text);
    this.#index.openBuffer(path, text);
  }

  close(path: FilePath): void {
    this.#buffers.delete(path);
    this.#index.closeBuffer(path);
    this.#posts.forget(path);
  }

  /** The post at this version, read at most once while nothing changes. */
  post(path: FilePath, text: string): Post {
    this.#index.lookAround(path);
    return this.#posts.get(path, text, () => this.#index.kindOf(path));
  }

  /**
   * Whether the file counts as a post. In a site that are posts, drafts and documents of collections (which Jekyll tells
   * from files to copy by their front matter); outside of any
   * site every Markdown file that begins with a fence.
   */
  isPost({ path, kind, frontMatter }: Post): boolean {
    switch (kind) {
      case 'post':
      case 'draft':
        return true;
      case 'document':
        return frontMatter.state !== 'absent';
      default:
        return this.siteOf(path) === undefined && this.isPlaced(path) && frontMatter.state !== 'absent';
    }
  }

  complete(path: FilePath, text: string, offset: number): readonly Completion[] {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return [];
    }
    if (offset > post.frontMatter.body.start) {
      return this.#mayBeInLiquid(post, offset)
        ? require('./writing').writing.completeLiquid(post, offset, this.#viewOf(path))
        : [];
    }
    const { writing } = require('./writing');
    return writing.completeTaxonomy(post, offset, this.#viewOf(path), this.#knowledgeOf(path));
  }

  /** Whether there is anything to complete, without working out what. */
  canComplete(path: FilePath, text: string, offset: number): boolean {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return false;
    }
    const { writing } = require('./writing');
    return writing.canCompleteTaxonomy(post, offset);
  }

  diagnose(path: FilePath, text: string): readonly Diagnostic[] {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return [];
    }
    if (this.hasReadSiteOf(path)) {
      this.#liveAddresses.note(path, () => this.publishing(path, text), this.host.now());
    }
    const { writing } = require('./writing');
    return writing.diagnose(post, this.#viewOf(path));
  }

  /**
   * What Jekyll does with the file when the site is built now; undefined for what is neither post, draft nor document of
   * a collection, and outside of any site.
   */
  publishing(path: FilePath, text: string): Publishing | undefined {
    const site = this.siteOf(path);
    if (!site) {
      return undefined;
    }
    const { Publisher } = require('./publishing');
    this.#publisher ??= new Publisher();
    return this.#publisher.publishing(this.post(path, text), site, this.#index.summaries(site), this.host.now());
  }

  /** The file has another name from now on; what was known of it stays known. */
  renamed(from: FilePath, to: FilePath): void {
    this.#liveAddresses.renamed(from, to);
  }

  /** Of the whole article, or of the part of the text selected. */
  readingTime(path: FilePath, text: string, selection?: Span): ReadingTime {
    return readingTimeOf(this.post(path, text), this.host.settingsFor(path), selection);
  }

  readingSpeeds(path: FilePath): ReadingSpeeds {
    return readingSpeeds(this.host.settingsFor(path));
  }

  /** How long each section of the article takes, one a heading, in the order of the text. */
  readingTimeBySection(path: FilePath, text: string): readonly SectionTime[] {
    const post = this.post(path, text);
    const body = span(post.bodyStart, text.length);
    const starts = this.#render(post).headings.map(({ level, title, line }) => ({
      level,
      title,
      offset: Math.max(body.start, post.lines.startOfLine(line)),
    }));
    return readingTimeBySection(text, body, starts, readingSpeeds(this.host.settingsFor(path)));
  }

  /** The minutes that the post itself states, and whether they have become wrong. */
  writtenReadingTime(path: FilePath, text: string): WrittenReadingTime | undefined {
    return writtenReadingTime(this.post(path, text), this.readingTime(path, text).minutes);
  }

  /** What is counted of a post: its reading time, what it says of it, categories and tags. */
  statistics(path: FilePath, text: string): PostStatistics {
    const site = this.siteOf(path);
    return postStatistics(this.post(path, text), this.#viewOf(path), site && collectionOf(site, path));
  }

  /** Writes the reading time into the front matter; none where neither the post nor its site uses the field. */
  readingTimeEdit(path: FilePath, text: string): readonly TextEdit[] | undefined {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return undefined;
    }
    const { writing } = require('./writing');
    return writing.readingTimeEdit(post, this.#viewOf(path), this.readingTime(path, text).minutes);
  }

  /** Adds a field that the post lacks; undefined where there is no front matter to add it to, or it is filled in. */
  addField(path: FilePath, text: string, field: string): Fix | undefined {
    const post = this.post(path, text);
    const { state, fields } = post.frontMatter;
    if (state !== 'complete' || fields.some(({ key, value }) => key === field && !isBlank(value))) {
      return undefined;
    }
    const { writing } = require('./writing');
    return writing.addField(post, this.#viewOf(path), field);
  }

  /** The article as its readers will see it. */
  article(path: FilePath, text: string): Article {
    const post = this.post(path, text);
    const { frontMatter } = post;
    const site = this.#viewOf(path);
    const bodyLine = post.lines.positionAt(post.bodyStart).line;
    const { minutes } = this.readingTime(path, text);
    const date = dateOfPost(readableValues(frontMatter), path, { zone: site.timeZone, nowMs: site.now });
    const required = this.#requiredOf(post, site);
    return describeArticle({
      frontMatter,
      text,
      body: this.#render(post),
      bodyLine,
      defaultFor: (field) => site.defaultFor(post, field),
      expects: (field) => required.includes(field),
      date: (lang) => date && formatInZone(epochMsOf(date, site.timeZone), site.timeZone, lang),
      readingTime: minutes === 0 ? undefined : message('{0} min', minutes),
      siteLang: site.config.lang,
    });
  }

  #requiredOf(post: Post, site: SiteView): readonly string[] {
    if (!this.isPost(post)) {
      return [];
    }
    const { writing } = require('./writing');
    return writing.requirementsOf(post, site).map(({ field }) => field);
  }

  /** Tells at once for nearly everything that is typed that there is no Liquid before the cursor. */
  #mayBeInLiquid({ text, bodyStart }: Post, offset: number): boolean {
    return text.lastIndexOf('{', offset - 1) >= bodyStart;
  }

  #newIndex(): [SiteIndex, Scope] {
    const scope = new Scope();
    const index = scope.own(new SiteIndex({ ...this.host, globsOf: (folder) => this.host.settingsFor(folder) }));
    scope.own(index.onDidChange(() => this.#changed.fire()));
    scope.own(index.onDidProgress(() => this.#progressed.fire()));
    return [index, scope];
  }

  /** How a post looks in lists, in search results and when it is shared; `article` is what `article()` says of the same text. */
  cards(path: FilePath, text: string, article: Article = this.article(path, text)): PostCards {
    const post = this.post(path, text);
    const { config } = this.#viewOf(path);
    const { looks } = require('./rendering/looks');
    return looks.describeCards({
      fieldValue: this.#fieldReader(post),
      header: article.header,
      config: config.values,
      body: post.body,
      render: (source) => this.#renderer.toHtml(this.#partAfterLiquid(post, source), config.kramdown),
      article: () => contentOf(article),
      url: this.publishing(path, text)?.url,
    });
  }

  /** The page of the site around a post, or why there is none; undefined until the site's files are read. */
  sitePage(
    path: FilePath,
    text: string,
    article: Article = this.article(path, text),
  ): PageInLayouts | NoLayout | undefined {
    const post = this.post(path, text);
    if (!this.isPlaced(path)) {
      return undefined;
    }
    const liquid = this.#liquid.get();
    const environment = liquid.environmentOf(post, this.#liquidFacts(post));
    if (!environment) {
      return undefined;
    }
    const { values } = this.#viewOf(path).config;
    const { looks } = require('./rendering/looks');
    return looks.renderInLayouts({
      layout: displayText(this.#fieldReader(post)('layout')),
      content: contentOf(article),
      environment,
      run: (template, variables) => liquid.run(template, variables),
      theme: configText(values, 'theme') ?? configText(values, 'remote_theme'),
    });
  }

  /** Where the addresses in the page of a post lead; undefined outside of sites. */
  sitePlaces(path: FilePath, text: string): (SitePlaces & { readonly page: string }) | undefined {
    const site = this.siteOf(path);
    if (!site) {
      return undefined;
    }
    const { destination, values } = site.config;
    return {
      source: site.source,
      destination: destination === undefined ? undefined : join(site.root, destination),
      baseurl: configText(values, 'baseurl') ?? '',
      url: configText(values, 'url') ?? '',
      page: this.publishing(path, text)?.url ?? '/',
    };
  }

  /**
   * The body of the post after Liquid, with what could not be run and why. Undefined where it has none, and until the
   * site's files are read, which asking begins.
   */
  afterLiquid(path: FilePath, text: string): LiquidRendering | undefined {
    return this.#runLiquid(this.post(path, text));
  }

  #fieldReader(post: Post): (field: string) => YamlValue | undefined {
    const { defaultFor } = this.#viewOf(post.path);
    return fieldReader(post.frontMatter, (field) => defaultFor(post, field));
  }

  /** A part of a post after Liquid; as it is written until the site's files are read. */
  #partAfterLiquid(post: Post, source: string): string {
    if (!hasLiquid(source) || !this.isPlaced(post.path)) {
      return source;
    }
    const liquid = this.#liquid.get();
    const environment = liquid.environmentOf(post, this.#liquidFacts(post));
    return environment ? liquid.run(source, environment).text : source;
  }

  #render(post: Post): RenderedBody {
    const { path, body, bodyStart, lines } = post;
    const { kramdown } = this.siteOf(path)?.config ?? defaultSiteConfig;
    return this.#renderer.render(this.#runLiquid(post) ?? body, lines.positionAt(bodyStart).line, kramdown);
  }

  /** Undefined where there is none, and until the site's files are read: then Liquid is shown as it is written. */
  #runLiquid(post: Post): LiquidRendering | undefined {
    if (!hasLiquid(post.body) || !this.isPlaced(post.path)) {
      return undefined;
    }
    return this.#liquid.get().renderBody(post, this.#liquidFacts(post));
  }

  #liquidFacts(post: Post): LiquidFacts {
    const site = this.siteOf(post.path);
    const view = this.#viewOf(post.path);
    return {
      site,
      summaries: site ? this.#index.summaries(site) : [],
      defaultFor: (field) => view.defaultFor(post, field),
      zone: view.timeZone,
      now: view.now,
      clock: this.host.now,
      markdownify: (text) => this.#renderer.toHtml(text, view.config.kramdown),
    };
  }

  #viewOf(path: FilePath): SiteView {
    const site = this.siteOf(path);
    const config = site?.config ?? defaultSiteConfig;
    const knowledge = this.#knowledgeOf(path);
    const group = (site && this.#index.kindOf(path) === 'document' && collectionOf(site, path)) || 'posts';
    return {
      root: site?.root,
      config,
      get habits() {
        return knowledge.habitsOf(group);
      },
      get allowedCategories() {
        return knowledge.allowedCategories;
      },
      isComplete: this.hasReadSiteOf(path),
      settings: this.host.settingsFor(path),
      timeZone: site?.timeZone ?? this.host.timeZone,
      now: this.host.now(),
      defaultFor: (post, field) =>
        (site && defaultFor(site, post, field)) ??
        (field === 'title' ? titleFromHeading(post.body, config) : undefined),
      publishing: onceEach((post: Post) => this.publishing(post.path, post.text)),
      liveAddress: (post) => this.#liveAddresses.get(post.path),
      liquid: site && this.#liquidOf(site),
    };
  }

  /** Nothing of it is read before a rule or a completion asks for it. */
  #liquidOf(site: Site): LiquidSite {
    const names = () => (this.#liquidNames ??= this.#newLiquidNames());
    const sources = () => this.#liquid.get().sourcesOf(site);
    const posts = () => this.#liquidPosts(this.#index.summaries(site));
    return {
      get sources() {
        return sources();
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

  #newLiquidNames(): SiteFilesReader {
    const { writing } = require('./writing');
    return new writing.SiteFilesReader({ ...this.host, changed: () => this.#changed.fire() });
  }

  #closeLiquidNames(): void {
    this.#liquidNames?.dispose();
    this.#liquidNames = undefined;
  }

  /** Where the settings of a site are kept: in its root, unless only a folder in it is open. */
  #settingsPlaceOf({ root }: Site): FilePath {
    const { folders } = this.host.collection;
    return openFolderOf(root, folders) === undefined
      ? (folders.find((folder) => relativeTo(root, folder) !== undefined) ?? root)
      : root;
  }

  #knowledgeOf(path: FilePath): SiteKnowledge {
    const site = this.siteOf(path);
    if (!site) {
      return new SiteKnowledge(noPosts, defaultSiteConfig, this.host.settingsFor(path));
    }
    const known = this.#knowledge.get(site.root);
    if (known?.site === site) {
      return known.value;
    }
    known?.value.dispose();
    const value = new SiteKnowledge(
      this.#index.postsOf(site),
      site.config,
      this.host.settingsFor(this.#settingsPlaceOf(site)),
      (document) => collectionOf(site, document),
    );
    this.#knowledge.set(site.root, { site, value });
    return value;
  }

  #forgetKnowledge(): void {
    for (const { value } of this.#knowledge.values()) {
      value.dispose();
    }
    this.#knowledge.clear();
  }
}

/** The article as one text of HTML, as a layout gets it. */
function contentOf({ blocks }: Article): string {
  return blocks.map(({ html }) => html).join('');
}

const noPosts: TalliedPosts = { size: 0, follow: () => ({ dispose: () => undefined }) };

function collectionOf({ source, config }: Site, path: FilePath): string | undefined {
  const relativePath = relativeTo(source, path);
  return relativePath === undefined ? undefined : placeInSite(relativePath, config).type;
}
