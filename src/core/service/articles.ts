import { join } from '../foundation/filePath';
import { message } from '../foundation/message';
import { readableValues } from '../frontMatter/readableValues';
import type { YamlValue } from '../frontMatter/yamlValue';
import { dateOfPost } from '../posts/dateOfPost';
import type { Post } from '../posts/post';
import { type Article, describeArticle, fieldReader } from '../rendering/article';
import type { RenderedBody } from '../rendering/articleBody';
import { bodyRendererOnFirstUse } from '../rendering/bodyRendererOnFirstUse';
import type { PostCards } from '../rendering/cards/cards';
import { plainText } from '../rendering/cards/plainText';
import { displayText } from '../rendering/displayText';
import { hasLiquid } from '../rendering/liquid/hasLiquid';
import type { LiquidOnFirstUse } from '../rendering/liquid/liquidOnFirstUse';
import type { LiquidRendering } from '../rendering/liquid/liquidRendering';
import type { LiquidFacts } from '../rendering/liquid/siteLiquid';
import type { NoLayout, PageInLayouts } from '../rendering/site/renderInLayouts';
import type { SitePlaces } from '../rendering/site/siteAddress';
import { text as configText } from '../site/configValues';
import { formatInZone } from '../site/dates/formatDate';
import { epochMsOf } from '../site/dates/postDate';
import { defaultSiteConfig } from '../site/siteConfig';
import type { Surroundings } from './surroundings';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: '../rendering/looks'): typeof import('../rendering/looks');

export interface ArticlesEnvironment {
  readonly surroundings: Surroundings;
  readonly liquid: LiquidOnFirstUse;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether it is known which site a post is in. */
  readonly isPlaced: (post: Post) => boolean;
  /** Whether a file counts as a post, of which something is required. */
  readonly isPost: (post: Post) => boolean;
}

/** Posts as their readers will see them: the article, the cards that lead to it, the page of the site around it. */
export class Articles {
  readonly #renderer = bodyRendererOnFirstUse();

  constructor(private readonly environment: ArticlesEnvironment) {}

  /** `minutes` is how long reading it takes; 0 for a post without text. */
  article(post: Post, minutes: number): Article {
    const { path, frontMatter, text } = post;
    const { surroundings, isPost } = this.environment;
    const site = surroundings.viewOf(path);
    const bodyLine = post.lines.positionAt(post.bodyStart).line;
    const date = dateOfPost(readableValues(frontMatter), path, { zone: site.timeZone, nowMs: site.now });
    const required = isPost(post) ? site.requirements(post).map(({ field }) => field) : [];
    return describeArticle({
      frontMatter,
      text,
      body: this.render(post),
      bodyLine,
      defaultFor: (field) => site.defaultFor(post, field),
      expects: (field) => required.includes(field),
      date: (lang) => date && formatInZone(epochMsOf(date, site.timeZone), site.timeZone, lang),
      readingTime: minutes === 0 ? undefined : message('{0} min', minutes),
      siteLang: site.config.lang,
    });
  }

  cards(post: Post, article: Article): PostCards {
    const { surroundings } = this.environment;
    const { config } = surroundings.viewOf(post.path);
    const { looks } = require('../rendering/looks');
    return looks.describeCards({
      fieldValue: this.#fieldReader(post),
      header: article.header,
      config: config.values,
      body: post.body,
      render: (source) => this.#renderer.toHtml(this.#partAfterLiquid(post, source), config.kramdown),
      article: () => contentOf(article),
      url: surroundings.publishing(post)?.url,
    });
  }

  /** The text of the first paragraph that has any, in one line, without Markdown: above it may be a heading or a picture. */
  firstParagraph(post: Post): string {
    const { config } = this.environment.surroundings.viewOf(post.path);
    const beginning = this.#partAfterLiquid(post, post.body.slice(0, enoughForParagraph));
    const html = this.#renderer.toHtml(beginning, config.kramdown);
    for (const before of html.split('</p>').slice(0, -1)) {
      const text = plainText(before.slice(Math.max(before.lastIndexOf('<p>'), before.lastIndexOf('<p '), 0)));
      if (text !== '') {
        return text;
      }
    }
    return '';
  }

  /** Undefined until the site's files are read. */
  sitePage(post: Post, article: Article): PageInLayouts | NoLayout | undefined {
    if (!this.environment.isPlaced(post)) {
      return undefined;
    }
    const liquid = this.environment.liquid.get();
    const environment = liquid.environmentOf(post, this.#liquidFacts(post));
    if (!environment) {
      return undefined;
    }
    const { values } = this.environment.surroundings.viewOf(post.path).config;
    const { looks } = require('../rendering/looks');
    return looks.renderInLayouts({
      layout: displayText(this.#fieldReader(post)('layout')),
      content: contentOf(article),
      environment,
      run: (template, variables) => liquid.run(template, variables),
      theme: configText(values, 'theme') ?? configText(values, 'remote_theme'),
    });
  }

  sitePlaces(post: Post): (SitePlaces & { readonly page: string }) | undefined {
    const { surroundings } = this.environment;
    const site = surroundings.siteOf(post.path);
    if (!site) {
      return undefined;
    }
    const { destination, values } = site.config;
    return {
      source: site.source,
      destination: destination === undefined ? undefined : join(site.root, destination),
      baseurl: configText(values, 'baseurl') ?? '',
      url: configText(values, 'url') ?? '',
      page: surroundings.publishing(post)?.url ?? '/',
    };
  }

  /** The body in blocks of HTML, and its headings. */
  render(post: Post): RenderedBody {
    const { path, body, bodyStart, lines } = post;
    const { kramdown } = this.environment.surroundings.siteOf(path)?.config ?? defaultSiteConfig;
    return this.#renderer.render(this.afterLiquid(post) ?? body, lines.positionAt(bodyStart).line, kramdown);
  }

  /** Undefined where there is none, and until the site's files are read: then Liquid is shown as it is written. */
  afterLiquid(post: Post): LiquidRendering | undefined {
    if (!hasLiquid(post.body) || !this.environment.isPlaced(post)) {
      return undefined;
    }
    return this.environment.liquid.get().renderBody(post, this.#liquidFacts(post));
  }

  #fieldReader(post: Post): (field: string) => YamlValue | undefined {
    const { defaultFor } = this.environment.surroundings.viewOf(post.path);
    return fieldReader(post.frontMatter, (field) => defaultFor(post, field));
  }

  /** A part of a post after Liquid; as it is written until the site's files are read. */
  #partAfterLiquid(post: Post, source: string): string {
    if (!hasLiquid(source) || !this.environment.isPlaced(post)) {
      return source;
    }
    const liquid = this.environment.liquid.get();
    const environment = liquid.environmentOf(post, this.#liquidFacts(post));
    return environment ? liquid.run(source, environment).text : source;
  }

  #liquidFacts(post: Post): LiquidFacts {
    const { surroundings, now } = this.environment;
    const site = surroundings.siteOf(post.path);
    const view = surroundings.viewOf(post.path);
    return {
      site,
      summaries: site ? surroundings.summariesOf(site) : [],
      defaultFor: (field) => view.defaultFor(post, field),
      zone: view.timeZone,
      now: view.now,
      clock: now,
      markdownify: (text) => this.#renderer.toHtml(text, view.config.kramdown),
    };
  }
}

/** The article as one text of HTML, as a layout gets it. */
function contentOf({ blocks }: Article): string {
  return blocks.map(({ html }) => html).join('');
}

/** In UTF-16 units. */
const enoughForParagraph = 50_000;
