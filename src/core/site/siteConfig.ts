import type { Options as KramdownOptions } from '../../kramdown/options';
import { message } from '../foundation/message';
import type { YamlProblem } from '../frontMatter/frontMatter';
import { loadYaml } from '../frontMatter/loadYaml';
import { scanFields } from '../frontMatter/scanFields';
import { yamlProblem } from '../frontMatter/yamlProblem';
import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { span } from '../text/span';
import { insideRoot, isList, isMap, text, texts } from './configValues';
import { type FrontMatterDefault, readFrontMatterDefaults } from './frontMatterDefault';
import { kramdownOptions } from './kramdownOptions';
import { type PublishingConfig, publishingConfig } from './publishingConfig';

/** What `_config.yml` says, with Jekyll's own values where it says nothing. */
export interface SiteConfig extends PublishingConfig {
  /** Everything, as Jekyll reads it. */
  readonly values: YamlMap;
  readonly lang: string | undefined;
  /** An IANA name such as `Asia/Tokyo`; undefined: the machine's own. As written: it may not exist. */
  readonly timezone: string | undefined;
  /** The site's own list and, after it, what Jekyll leaves out anyway. */
  readonly exclude: readonly string[];
  /** What is taken in despite `exclude` or a name that begins with a dot or an underscore. */
  readonly include: readonly string[];
  /** The folder with the site's files, relative to the root, empty for the root itself. */
  readonly source: string;
  /** Where the site is built, relative to the root; undefined when that is outside the root. */
  readonly destination: string | undefined;
  readonly collectionsDir: string;
  /** Names of collections other than posts, without underscore. */
  readonly collections: readonly string[];
  /** Endings of Markdown files, with their dot, in lower case. */
  readonly markdownExtensions: readonly string[];
  readonly defaults: readonly FrontMatterDefault[];
  /** How the site has kramdown read Markdown. */
  readonly kramdown: Partial<KramdownOptions>;
}

/** Reads the text of `_config.yml`. A value of the wrong type counts as absent, wherever Jekyll itself would stop. */
export function readSiteConfig(text: string): { readonly config: SiteConfig } | { readonly problem: YamlProblem } {
  const loaded = loadYaml(text);
  if ('problem' in loaded) {
    const whole = span(0, text.length);
    return { problem: yamlProblem(text, whole, loaded, scanFields(text, whole, false), []) ?? notAMap };
  }
  const { value } = loaded;
  if (isMap(value)) {
    return { config: siteConfigOf(value) };
  }
  if (value === null || value === false) {
    return { config: defaultSiteConfig };
  }
  return { problem: notAMap };
}

const notAMap: YamlProblem = {
  span: span(0, 0),
  message: message('The configuration must be a list of settings such as “title: My blog”.'),
  cause: 'other',
  field: undefined,
};

function siteConfigOf(values: YamlMap): SiteConfig {
  return {
    ...publishingConfig(values),
    values,
    lang: text(values, 'lang') ?? text(values, 'locale'),
    timezone: text(values, 'timezone'),
    exclude: [...new Set([...texts(values.get('exclude')), ...excludedByJekyll])],
    include: values.has('include') ? texts(values.get('include')) : ['.htaccess'],
    source: insideRoot(text(values, 'source') ?? '') ?? '',
    destination: insideRoot(text(values, 'destination') ?? '_site') || undefined,
    collectionsDir: insideRoot(text(values, 'collections_dir') ?? '') ?? '',
    collections: collectionNames(values.get('collections')),
    markdownExtensions: (text(values, 'markdown_ext') ?? 'markdown,mkdown,mkdn,mkd,md')
      .split(',')
      .map((ending) => `.${ending.toLowerCase()}`),
    defaults: readFrontMatterDefaults(values.get('defaults')),
    kramdown: kramdownOptions(values),
  };
}

function collectionNames(value: YamlValue | undefined): readonly string[] {
  const labels = isMap(value) ? [...value.keys()] : isList(value) ? value : [];
  return [...new Set(labels.filter((label) => typeof label === 'string'))].filter(
    (label) => /^[\w.-]+$/.test(label) && label !== 'posts' && label !== 'data',
  );
}

/** `DEFAULT_EXCLUDES` of Jekyll's `Configuration`; since version 4 a site's own list adds to it. */
const excludedByJekyll: readonly string[] = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
];

/** The configuration of a site that has no `_config.yml`, or an empty one. */
export const defaultSiteConfig: SiteConfig = siteConfigOf(new Map());
