import type { YamlMap, YamlValue } from '../../frontMatter/yamlValue';
import { excerptSeparator, excerptSource } from '../../posts/excerpt/excerptSource';
import { isList, text } from '../../site/configValues';
import type { ArticleHeader } from '../articleHeader';
import type { CoverImage } from '../coverImage';
import { displayText } from '../displayText';
import { escapeHtml } from '../escapeHtml';
import { type CutText, cutText } from './cutText';
import { plainText } from './plainText';

/** How a post looks where it is not read yet. */
export interface PostCards {
  readonly list: ListCard;
  readonly search: SearchCard;
  readonly social: SocialCard;
}

/** In a list of the blog. */
export interface ListCard {
  readonly title: string;
  readonly date: string | undefined;
  readonly categories: readonly string[];
  readonly image: CoverImage | undefined;
  /** HTML, not sanitised: `post.excerpt`. */
  readonly excerpt: string;
  readonly excerptIs: ExcerptOrigin;
  /** The text that follows the excerpt in the post; empty where nothing is cut. */
  readonly cut: string;
}

export type ExcerptOrigin =
  | { readonly kind: 'written' | 'first paragraph' | 'none' }
  | { readonly kind: 'to separator' | 'whole body'; readonly separator: string };

export interface SearchCard {
  readonly title: CutText;
  readonly description: CutText;
  /** With scheme and host where the site says them; undefined where the address is not known. */
  readonly address: string | undefined;
  readonly date: string | undefined;
}

export interface SocialCard {
  readonly title: CutText;
  readonly description: CutText;
  readonly image: CoverImage | undefined;
  readonly host: string | undefined;
}

export interface CardsSource {
  readonly fieldValue: (field: string) => YamlValue | undefined;
  readonly header: ArticleHeader | undefined;
  readonly config: YamlMap;
  readonly body: string;
  /** HTML of a text that stands by itself, after Liquid. */
  readonly render: (source: string) => string;
  /** The whole article as HTML. */
  readonly article: () => string;
  /** Without the base URL; undefined while it is not known. */
  readonly url: string | undefined;
}

/** Columns of Latin letters that a search result shows: some 600 and 920 pixels; of Japanese, half as many. */
const titleColumns = 60;
const descriptionColumns = 120;

/** Letters of what follows the excerpt that are shown. */
const longestRest = 160;

export function describeCards(source: CardsSource): PostCards {
  const { fieldValue, header, config } = source;
  const title = header?.title ?? '';
  const siteTitle = text(config, 'title') ?? text(config, 'name');
  const excerpt = excerptOf(source);
  const description = plainText(
    displayText(fieldValue('description')) ?? (plainText(excerpt.html) || (text(config, 'description') ?? '')),
  );
  const inResults = withSiteTitle(title, siteTitle, config);
  const categories = header?.categories ?? [];
  const date = header?.date;
  const image = header?.cover;
  const whole = addressOf(source);
  return {
    list: { title, date, categories, image, excerpt: excerpt.html, excerptIs: excerpt.origin, cut: excerpt.rest },
    search: {
      title: cutText(inResults, titleColumns),
      description: cutText(description, descriptionColumns),
      address: whole,
      date,
    },
    social: {
      title: cutText(title, titleColumns),
      description: cutText(description, descriptionColumns),
      image,
      host: /^https?:\/\/([^/]+)/.exec(whole ?? '')?.[1],
    },
  };
}

interface Excerpt {
  readonly html: string;
  readonly origin: ExcerptOrigin;
  readonly rest: string;
}

function excerptOf({ fieldValue, config, body, render, article }: CardsSource): Excerpt {
  const written = fieldValue('excerpt');
  if (written !== undefined && written !== null && written !== false) {
    const html = typeof written === 'string' ? written : escapeHtml(displayText(written) ?? '');
    return { html, origin: { kind: 'written' }, rest: '' };
  }
  const ofPost = fieldValue('excerpt_separator');
  const separator = excerptSeparator(ofPost, config.get('excerpt_separator'));
  if (separator === '') {
    return { html: '', origin: { kind: 'none' }, rest: '' };
  }
  const { text: source, isCut } = excerptSource(body, separator);
  const html = render(source);
  const origin: ExcerptOrigin = !isCut
    ? { kind: 'whole body', separator }
    : separator === '\n\n'
      ? { kind: 'first paragraph' }
      : { kind: 'to separator', separator };
  return { html, origin, rest: isCut ? restOf(plainText(html), article) : '' };
}

function restOf(excerpt: string, article: () => string): string {
  const whole = plainText(article());
  const rest = whole.startsWith(excerpt) ? whole.slice(excerpt.length).trim() : '';
  return rest.length > longestRest ? `${rest.slice(0, longestRest)}…` : rest;
}

/** jekyll-seo-tag puts the site's name behind the title; other sites do as their layout says, which few results show. */
function withSiteTitle(title: string, siteTitle: string | undefined, config: YamlMap): string {
  const plugins = config.get('plugins') ?? config.get('gems');
  const hasSeoTag = isList(plugins) && plugins.includes('jekyll-seo-tag');
  return hasSeoTag && siteTitle !== undefined && title !== siteTitle
    ? [title, siteTitle].filter((part) => part !== '').join(' | ')
    : title || (siteTitle ?? '');
}

function addressOf({ config, url }: CardsSource): string | undefined {
  const host = text(config, 'url')?.replace(/\/+$/, '');
  const base = (text(config, 'baseurl') ?? '').replace(/\/+$/, '');
  return url === undefined ? host : `${host ?? ''}${base}${url}`;
}
