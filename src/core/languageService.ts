import type { Completion } from './completion/completion';
import type { Fixes } from './diagnostics/fixes';
import type { Fix } from './diagnostics/rule';
import type { Diagnostic } from './diagnostics/runRules';
import type { SiteDiagnosis } from './diagnostics/site/siteDiagnosis';
import { Emitter, type Event } from './foundation/event';
import type { FilePath } from './foundation/filePath';
import { type Disposable, Scope } from './foundation/scope';
import { isBlank } from './frontMatter/isBlank';
import type { Hover } from './hover/hover';
import type { ConfigProblem } from './index/siteConfigs';
import { SiteIndex, type SiteIndexState } from './index/siteIndex';
import type { Extent } from './index/siteSearch';
import type { Skipped } from './index/skipped';
import { Post } from './posts/post';
import type { ReadingSpeeds, ReadingTime } from './posts/readingTime/readingTime';
import { readingTimeBySection, type SectionTime } from './posts/readingTime/readingTimeBySection';
import { readingSpeeds, readingTimeOf } from './posts/readingTime/readingTimeOf';
import { type WrittenReadingTime, writtenReadingTime } from './posts/readingTime/writtenReadingTime';
import { RecentPosts } from './posts/recentPosts';
import type { SiteReferences } from './references/siteReferences';
import type { Article } from './rendering/article';
import type { PostCards } from './rendering/cards/cards';
import { LiquidOnFirstUse } from './rendering/liquid/liquidOnFirstUse';
import type { LiquidRendering } from './rendering/liquid/liquidRendering';
import type { NoLayout, PageInLayouts } from './rendering/site/renderInLayouts';
import type { SitePlaces } from './rendering/site/siteAddress';
import type { Articles } from './service/articles';
import type { LanguageServiceHost } from './service/languageServiceHost';
import { collectionOf, Surroundings } from './service/surroundings';
import { type ConfigFinding, configFindings } from './site/configFindings';
import type { Publishing } from './site/publishing/publishing';
import type { Site } from './site/site';
import { type PostStatistics, postStatistics } from './statistics/postStatistics';
import type { Fold } from './structure/frontMatterFolds';
import type { FrontMatterSymbol } from './structure/frontMatterSymbols';
import { LineMap, type TextRange } from './text/lineMap';
import { type Span, span } from './text/span';
import type { TextEdit } from './text/textEdit';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './writing'): typeof import('./writing');
declare function require(module: './references'): typeof import('./references');
declare function require(module: './service/articles'): typeof import('./service/articles');

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
  readonly #liquid: LiquidOnFirstUse;
  readonly #surroundings: Surroundings;
  #articles: Articles | undefined;
  readonly #buffers = new Map<FilePath, string>();
  #siteDiagnosis: SiteDiagnosis | undefined;
  #references: SiteReferences | undefined;
  #fixes: Fixes | undefined;
  #extent: Extent = 'everything';
  #reading: Scope;
  #index: SiteIndex;

  constructor(private readonly host: LanguageServiceHost) {
    [this.#index, this.#reading] = this.#newIndex();
    const changed = () => this.#changed.fire();
    const liquid = new LiquidOnFirstUse({ ...host, changed });
    const surroundings = new Surroundings({ ...host, index: () => this.#index, liquid, changed });
    this.#liquid = liquid;
    this.#surroundings = surroundings;
  }

  get #shown(): Articles {
    if (!this.#articles) {
      const { Articles: Made } = require('./service/articles');
      this.#articles = new Made({
        ...{ surroundings: this.#surroundings, liquid: this.#liquid, now: this.host.now },
        isPlaced: ({ path }) => this.isPlaced(path),
        isPost: (post) => this.isPost(post),
      });
    }
    return this.#articles;
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
    this.#surroundings.dispose();
    [this.#index, this.#reading] = this.#newIndex();
    for (const [path, text] of this.#buffers) {
      this.#index.openBuffer(path, text);
    }
    this.#index.start(this.#extent);
    this.#changed.fire();
  }

  /** Answers anew with what is read already: settings that say how posts are judged have changed. */
  refresh(): void {
    this.#surroundings.forget();
    this.#changed.fire();
  }

  dispose(): void {
    this.#reading.dispose();
    this.#liquid.dispose();
    this.#surroundings.dispose();
    this.#siteDiagnosis?.dispose();
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
    return this.#surroundings.hasReadSiteOf(path);
  }

  get progress(): SiteIndexState {
    return this.#index.state;
  }

  /** Posts and folders that are not read, and why. */
  get skipped(): readonly Skipped[] {
    return this.#index.skipped;
  }

  /** Looks again at all files that are followed, for changes that nobody told of. */
  recheck(): void {
    this.#index.recheck();
  }

  /** Keeps what is known of the posts for the next session, if there is anything new to keep. */
  saveSnapshot(): Promise<void> {
    return this.#index.saveSnapshot();
  }

  /** Resolves when every post is read, and what else was asked for by then. */
  async ready(): Promise<void> {
    await this.#index.idle();
    await this.#surroundings.idle();
    await this.#liquid.idle();
  }

  /** Reads what rules about Liquid want to know of all sites, for a program that asks once. Resolves when it is read. */
  async readForLiquid(): Promise<void> {
    for (const site of this.sites) {
      const { sources, files } = this.#surroundings.liquidOf(site);
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

  /** What is wrong in the configurations that can be read, Jekyll's and our own, one entry a file that has something. */
  get configFindings(): readonly FindingsOfConfig[] {
    return this.sites.flatMap(({ configFile, config, root, settingsFile }) => {
      const isRead = configFile && this.configProblem(root) === undefined;
      return [
        ...(isRead ? findingsIn(configFile, configFindings(configFile.text, config)) : []),
        ...(settingsFile
          ? findingsIn(settingsFile, require('./writing').writing.siteSettingsFindings(settingsFile.text))
          : []),
      ];
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

  /**
   * What can stand at an offset. While a word is typed only names of fields are offered, so that no list covers the text
   * of a title or an article that nobody has asked about.
   */
  complete(path: FilePath, text: string, offset: number, isTypingWord = false): readonly Completion[] {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return [];
    }
    if (offset > post.frontMatter.body.start) {
      return !isTypingWord && this.#mayBeInLiquid(post, offset)
        ? require('./writing').writing.completeLiquid(post, offset, this.#surroundings.viewOf(path))
        : [];
    }
    const { writing } = require('./writing');
    const knowledge = this.#surroundings.knowledgeOf(path);
    return writing.completeFrontMatter(post, offset, {
      site: this.#surroundings.viewOf(path),
      knowledge,
      valuesOf: (field) => knowledge.valuesOf(field, this.#surroundings.groupOf(path)),
      firstParagraph: () => this.#shown.firstParagraph(post),
      isTypingWord,
    });
  }

  /** What is told of the thing at an offset in front matter; undefined where there is nothing to tell. */
  hover(path: FilePath, text: string, offset: number): Hover | undefined {
    const post = this.post(path, text);
    if (!this.isPost(post) || offset >= post.frontMatter.body.start) {
      return undefined;
    }
    const { writing } = require('./writing');
    return writing.hoverAt(post, offset, this.#surroundings.viewOf(path), this.#surroundings.knowledgeOf(path));
  }

  /** The fields of front matter as an outline shows them. */
  frontMatterSymbols(path: FilePath, text: string): readonly FrontMatterSymbol[] {
    const { writing } = require('./writing');
    return writing.frontMatterSymbols(this.post(path, text));
  }

  /** What of front matter can be folded away. */
  frontMatterFolds(path: FilePath, text: string): readonly Fold[] {
    const { writing } = require('./writing');
    return writing.frontMatterFolds(this.post(path, text));
  }

  /** What a growing selection takes in front matter, the smallest first; empty outside of it. */
  selectionsAt(path: FilePath, text: string, offset: number): readonly Span[] {
    const { writing } = require('./writing');
    return writing.selectionsAt(this.post(path, text), offset);
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
    this.#surroundings.noteAddress(post);
    const { writing } = require('./writing');
    return writing.diagnose(post, this.#surroundings.viewOf(path));
  }

  /** What is wrong in whole sites; loaded with the rules when it is first asked for. */
  get siteDiagnosis(): SiteDiagnosis {
    if (!this.#siteDiagnosis) {
      const { writing } = require('./writing');
      const surroundings = this.#surroundings;
      const diagnosis = new writing.SiteDiagnosis({
        ...{ now: this.host.now, log: this.host.log },
        sites: () => this.sites.filter((site) => this.#index.hasRead(site)),
        summariesOf: (site) => surroundings.summariesOf(site),
        viewOf: (path) => surroundings.viewOf(path),
        publishingOf: (post) => surroundings.publishingOf(post),
        preparing: (site) => surroundings.preparingPublishing(site),
        textOf: async (path) => this.#buffers.get(path) ?? this.host.collection.read(path),
        diagnose: (post, view) => (this.isPost(post) ? writing.diagnose(post, view) : []),
      });
      this.onDidChange(() => diagnosis.answersChanged());
      this.#siteDiagnosis = diagnosis;
    }
    return this.#siteDiagnosis;
  }

  /** Fixes of many findings at once. */
  get fixes(): Fixes {
    if (!this.#fixes) {
      const { writing } = require('./writing');
      const { collection, pause, now } = this.host;
      const surroundings = this.#surroundings;
      this.#fixes = new writing.Fixes({
        ...{ collection, pause, now },
        siteOf: (path) => this.siteOf(path),
        bufferOf: (path) => this.#buffers.get(path),
        pathsOf: (site) => this.postsOf(site),
        post: (path, text) => this.post(path, text),
        newPost: (path, text) => new Post(path, text, this.#index.kindOf(path)),
        isPost: (post) => this.isPost(post),
        viewOf: (path) => surroundings.viewOf(path),
      });
    }
    return this.#fixes;
  }

  /** Names that files of a site share: where they are, where they are used, what a new one changes. */
  get references(): SiteReferences {
    if (!this.#references) {
      const { references } = require('./references');
      const { collection, pause, now } = this.host;
      const surroundings = this.#surroundings;
      this.#references = new references.SiteReferences({
        ...{ collection, pause, now },
        settingsOf: (site) => surroundings.settingsOf(site),
        ready: async (path) => {
          this.#index.lookAround(path);
          await this.#index.idle();
        },
        siteOf: (path) => this.siteOf(path),
        bufferOf: (path) => this.#buffers.get(path),
        postsOf: (site) => surroundings.liquidOf(site).posts,
        knowledgeOf: (path) => surroundings.knowledgeOf(path),
        kindOf: (path) => this.#index.kindOf(path),
        publishing: (post) => surroundings.publishing(post),
      });
    }
    return this.#references;
  }

  /**
   * What Jekyll does with the file when the site is built now; undefined for what is neither post, draft nor document of
   * a collection, and outside of any site.
   */
  publishing(path: FilePath, text: string): Publishing | undefined {
    return this.#surroundings.publishing(this.post(path, text));
  }

  /** The file has another name from now on; what was known of it stays known. */
  renamed(from: FilePath, to: FilePath): void {
    this.#surroundings.renamed(from, to);
  }

  /** Of the whole article, or of the part of the text selected. */
  readingTime(path: FilePath, text: string, selection?: Span): ReadingTime {
    return readingTimeOf(this.post(path, text), this.#surroundings.settingsFor(path), selection);
  }

  readingSpeeds(path: FilePath): ReadingSpeeds {
    return readingSpeeds(this.#surroundings.settingsFor(path));
  }

  /** How long each section of the article takes, one a heading, in the order of the text. */
  readingTimeBySection(path: FilePath, text: string): readonly SectionTime[] {
    const post = this.post(path, text);
    const body = span(post.bodyStart, text.length);
    const starts = this.#shown.render(post).headings.map(({ level, title, line }) => ({
      level,
      title,
      offset: Math.max(body.start, post.lines.startOfLine(line)),
    }));
    return readingTimeBySection(text, body, starts, this.readingSpeeds(path));
  }

  /** The minutes that the post itself states, and whether they have become wrong. */
  writtenReadingTime(path: FilePath, text: string): WrittenReadingTime | undefined {
    return writtenReadingTime(this.post(path, text), this.readingTime(path, text).minutes);
  }

  /** What is counted of a post: its reading time, what it says of it, categories and tags. */
  statistics(path: FilePath, text: string): PostStatistics {
    const site = this.siteOf(path);
    return postStatistics(this.post(path, text), this.#surroundings.viewOf(path), site && collectionOf(site, path));
  }

  /** Writes the reading time into the front matter; none where neither the post nor its site uses the field. */
  readingTimeEdit(path: FilePath, text: string): readonly TextEdit[] | undefined {
    const post = this.post(path, text);
    if (!this.isPost(post)) {
      return undefined;
    }
    const { writing } = require('./writing');
    return writing.readingTimeEdit(post, this.#surroundings.viewOf(path), this.readingTime(path, text).minutes);
  }

  /** Adds a field that the post lacks; undefined where there is no front matter to add it to, or it is filled in. */
  addField(path: FilePath, text: string, field: string): Fix | undefined {
    const post = this.post(path, text);
    const { state, fields } = post.frontMatter;
    if (state !== 'complete' || fields.some(({ key, value }) => key === field && !isBlank(value))) {
      return undefined;
    }
    const { writing } = require('./writing');
    return writing.addField(post, this.#surroundings.viewOf(path), field);
  }

  /** The article as its readers will see it. */
  article(path: FilePath, text: string): Article {
    return this.#shown.article(this.post(path, text), this.readingTime(path, text).minutes);
  }

  /** How a post looks in lists, in search results and when it is shared; `article` is what `article()` says of the same text. */
  cards(path: FilePath, text: string, article: Article = this.article(path, text)): PostCards {
    return this.#shown.cards(this.post(path, text), article);
  }

  /** The page of the site around a post, or why there is none; undefined until the site's files are read. */
  sitePage(
    path: FilePath,
    text: string,
    article: Article = this.article(path, text),
  ): PageInLayouts | NoLayout | undefined {
    return this.#shown.sitePage(this.post(path, text), article);
  }

  /** Where the addresses in the page of a post lead; undefined outside of sites. */
  sitePlaces(path: FilePath, text: string): (SitePlaces & { readonly page: string }) | undefined {
    return this.#shown.sitePlaces(this.post(path, text));
  }

  /**
   * The body of the post after Liquid, with what could not be run and why. Undefined where it has none, and until the
   * site's files are read, which asking begins.
   */
  afterLiquid(path: FilePath, text: string): LiquidRendering | undefined {
    return this.#shown.afterLiquid(this.post(path, text));
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
    scope.own(index.onDidReadText((path) => this.#siteDiagnosis?.textChanged(path)));
    return [index, scope];
  }
}

function findingsIn(
  { path, text }: { readonly path: FilePath; readonly text: string | undefined },
  found: readonly ConfigFinding[],
): readonly FindingsOfConfig[] {
  const lines = new LineMap(text ?? '');
  return found.length === 0
    ? []
    : [{ path, findings: found.map((each) => ({ ...each, ...lines.rangeOf(each.span) })) }];
}
