import { publishingConfig } from '../site/publishingConfig';
import type { SiteView } from '../site/siteView';
import { filtersOfPlugins } from './liquidFilter';
import { tagsOfPlugins } from './liquidTag';
import { anyName } from './siteFilesReader';

/** What a site may use in Liquid besides what Jekyll brings. */
export interface ForeignNames {
  readonly tags: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  /** Whether these are all that its plugins bring, as far as files tell. */
  readonly areAll: boolean;
  /** Whether a tag stands in several posts, so that it can be no slip. */
  isUsual(tag: string): boolean;
}

/** In as many posts nobody makes the same mistake. */
const usual = 3;

/** Undefined while the site’s files are not read. A post by itself may belong to a site with any plugins. */
export function foreignNames({ liquid, config }: SiteView): ForeignNames | undefined {
  if (!liquid) {
    return { tags: noNames, filters: noNames, areAll: false, isUsual: () => false };
  }
  const { files } = liquid;
  if (!files) {
    return undefined;
  }
  const listed = [
    ...publishingConfig(config.values).plugins,
    ...files.gems.filter((gem) => /^(?:jekyll-|jemoji$)/.test(gem)),
  ];
  const others = files.gems.filter((gem) => !plainGems.has(gem) && !listed.includes(gem));
  const tags = new Set([...files.defined, ...listed.flatMap((plugin) => tagsOfPlugins.get(plugin) ?? [])]);
  const filters = new Set([...files.defined, ...listed.flatMap((plugin) => filtersOfPlugins.get(plugin) ?? [])]);
  const hasTheme = ['theme', 'remote_theme'].some((key) => config.values.has(key));
  const areAll =
    files.areAll &&
    others.length === 0 &&
    !hasTheme &&
    !files.defined.has(anyName) &&
    listed.every((plugin) => tagsOfPlugins.has(plugin));
  return { tags, filters, areAll, isUsual: (tag) => (files.uses.get(tag) ?? 0) >= usual };
}

const noNames: ReadonlySet<string> = new Set();

/** Gems of many Gemfiles that bring nothing to Liquid. */
const plainGems: ReadonlySet<string> = new Set([
  ...['jekyll', 'kramdown', 'kramdown-parser-gfm', 'rouge', 'webrick', 'tzinfo', 'tzinfo-data', 'wdm', 'minima'],
  ...['html-proofer', 'rake', 'bundler', 'csv', 'base64', 'bigdecimal', 'logger', 'sass-embedded', 'http_parser'],
]);
