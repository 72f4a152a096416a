import { type Message, message } from '../foundation/message';
import { readableValues } from '../frontMatter/readableValues';
import type { YamlValue } from '../frontMatter/yamlValue';
import type { Post } from '../posts/post';
import { isList, isMap } from '../site/configValues';
import type { SiteView } from '../site/siteView';
import type { LiquidPlace } from './liquidPlace';
import type { LiquidToken } from './liquidToken';

/** Names with a short fact about each. */
export type Children = ReadonlyMap<string, Message | undefined>;

/** What may stand behind a path of names; for an empty one, the variables in reach. Undefined where nothing is known. */
export function childrenOf(
  path: readonly string[],
  post: Post,
  place: LiquidPlace,
  site: SiteView,
): Children | undefined {
  const loops = place.before.open.filter(({ name }) => name === 'for' || name === 'tablerow');
  const [root, ...rest] = path;
  if (root === undefined) {
    return variables(place, loops);
  }
  const loop = loops.findLast(({ markup }) => markup.trim().startsWith(`${root} `));
  const list = loop && /\bin\s+([\w.-]+)/.exec(loop.markup)?.[1];
  if (list !== undefined) {
    return rest.length === 0 ? itemsOf(list, site) : undefined;
  }
  switch (root) {
    case 'site':
      return ofSite(rest, site);
    case 'page':
      return rest.length === 0 ? ofPage(post) : keys(valueAt(readableValues(post.frontMatter), rest));
    case 'forloop':
      return loops.length > 0 && rest.length === 0 ? ofLoop : undefined;
    default:
      return undefined;
  }
}

function variables({ before }: LiquidPlace, loops: readonly LiquidToken[]): Children {
  const own = before.tokens.flatMap(({ name, markup }) =>
    name === 'assign' || name === 'capture' ? (/^\s*([\w-]+)/.exec(markup)?.[1] ?? []) : [],
  );
  const items = loops.flatMap(({ markup }) => /^\s*([\w-]+)/.exec(markup)?.[1] ?? []);
  return new Map<string, Message | undefined>([
    ...items.map((name) => [name, message('The item of the loop')] as const),
    ...own.map((name) => [name, message('Named in this post')] as const),
    ['page', message('This post')],
    ['site', message('The site: configuration, posts, data')],
    ...(loops.length > 0 ? [['forloop', message('Where the loop is')] as const] : []),
  ]);
}

function ofSite([first, ...rest]: readonly string[], { config, liquid }: SiteView): Children | undefined {
  if (first === undefined) {
    return new Map<string, Message | undefined>([
      ...ofJekyllSite,
      ...[...config.values.keys()].flatMap((key) =>
        typeof key === 'string' ? [[key, message('From _config.yml')] as const] : [],
      ),
    ]);
  }
  return first === 'data' ? keys(valueAt(liquid?.sources?.data, rest)) : keys(valueAt(config.values.get(first), rest));
}

function ofPage(post: Post): Children {
  const own = [...readableValues(post.frontMatter).keys()].flatMap((key) => (typeof key === 'string' ? key : []));
  return new Map<string, Message | undefined>([
    ...own.map((key) => [key, message('From the front matter')] as const),
    ...ofJekyllPage.filter(([name]) => !own.includes(name)),
  ]);
}

function itemsOf(list: string, { liquid, config }: SiteView): Children | undefined {
  if (/^site\.(?:posts|related_posts|documents|tags\.|categories\.)/.test(list)) {
    return new Map(ofJekyllPage);
  }
  const [root, first, ...rest] = list.split('.');
  const value =
    root !== 'site' || first === undefined
      ? undefined
      : first === 'data'
        ? valueAt(liquid?.sources?.data, rest)
        : valueAt(config.values.get(first), rest);
  return isList(value) ? keys(value.find(isMap)) : undefined;
}

function valueAt(value: YamlValue | undefined, path: readonly string[]): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((inside, name) => (isMap(inside) ? inside.get(name) : undefined), value);
}

function keys(value: YamlValue | undefined): Children | undefined {
  return isMap(value)
    ? new Map([...value].flatMap(([key, inside]) => (typeof key === 'string' ? [[key, fact(inside)]] : [])))
    : undefined;
}

function fact(value: YamlValue): Message | undefined {
  return isList(value) ? message('{0} items', value.length) : undefined;
}

const ofJekyllSite: readonly (readonly [string, Message])[] = [
  ['posts', message('All posts, the newest first')],
  ['data', message('The files of _data')],
  ['categories', message('The posts of each category')],
  ['tags', message('The posts of each tag')],
  ['pages', message('All pages')],
  ['documents', message('All documents of all collections')],
  ['collections', message('All collections')],
  ['static_files', message('Files that are copied as they are')],
  ['html_pages', message('All pages that end in .html')],
  ['related_posts', message('Ten posts, the newest first')],
  ['time', message('When the site is built')],
];

const ofJekyllPage: readonly (readonly [string, Message])[] = [
  ['title', message('The title')],
  ['url', message('The address without the site’s name')],
  ['date', message('The date')],
  ['excerpt', message('The beginning of the text')],
  ['content', message('The text')],
  ['categories', message('The categories')],
  ['tags', message('The tags')],
  ['id', message('A name that no other post has')],
  ['path', message('The path of the file')],
  ['name', message('The name of the file')],
  ['slug', message('The name of the file without its date')],
  ['next', message('The post after this one')],
  ['previous', message('The post before this one')],
  ['collection', message('The collection it is in')],
];

const ofLoop: Children = new Map([
  ['index', message('1, 2, 3 …')],
  ['index0', message('0, 1, 2 …')],
  ['first', message('Whether it is the first time')],
  ['last', message('Whether it is the last time')],
  ['length', message('How often the loop runs')],
  ['rindex', message('How often it still runs, this time included')],
  ['rindex0', message('How often it still runs after this time')],
]);
