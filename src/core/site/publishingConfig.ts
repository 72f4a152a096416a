import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { isList, isMap, texts } from './configValues';
import { withoutFinalSlashes } from './withoutFinalSlashes';

/** What `_config.yml` says of which posts are published, and where. */
export interface PublishingConfig {
  /** Whether posts with a date to come are published. */
  readonly future: boolean;
  readonly showDrafts: boolean;
  /** Whether posts with `published: false` are published all the same. */
  readonly unpublished: boolean;
  /** How many of the newest posts are published; 0: all. */
  readonly limitPosts: number;
  /** A style by its name, or a template. */
  readonly permalink: string;
  /** Scheme and host, without a final slash; undefined where the site doesn't say. */
  readonly url: string | undefined;
  /** The path in front of all addresses, empty or with a slash in front and none behind. */
  readonly baseurl: string;
  /** The names of plugins that the site asks for. */
  readonly plugins: readonly string[];
  /** What is said of collections; `posts` among them where something is. */
  readonly collectionSettings: ReadonlyMap<string, CollectionSettings>;
}

export interface CollectionSettings {
  /** Whether its documents are pages of the site. */
  readonly output: boolean;
  /** The template of its own; undefined: that of the site. */
  readonly permalink: string | undefined;
}

/** A value of the wrong type counts as absent. */
export function publishingConfig(values: YamlMap): PublishingConfig {
  const limit = values.get('limit_posts');
  return {
    future: isTrue(values.get('future')),
    showDrafts: isTrue(values.get('show_drafts')),
    unpublished: isTrue(values.get('unpublished')),
    limitPosts: typeof limit === 'number' && limit > 0 ? limit : 0,
    permalink: textAt(values, 'permalink') ?? 'date',
    url: withoutFinalSlashes(textAt(values, 'url') ?? '') || undefined,
    baseurl: baseurlOf(textAt(values, 'baseurl') ?? ''),
    plugins: [...new Set([...pluginNames(values.get('plugins')), ...pluginNames(values.get('gems'))])],
    collectionSettings: collectionSettings(values.get('collections')),
  };
}

/** In Ruby everything is true but `false` and nothing. */
export function isTrue(value: YamlValue | undefined): boolean {
  return value !== undefined && value !== null && value !== false;
}

function textAt(values: YamlMap, key: string): string | undefined {
  const value = values.get(key);
  return typeof value === 'string' ? value : undefined;
}

function baseurlOf(written: string): string {
  const path = withoutFinalSlashes(written.replace(/^\/+/, ''));
  return path === '' ? '' : `/${path}`;
}

function pluginNames(value: YamlValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : texts(value);
}

function collectionSettings(value: YamlValue | undefined): ReadonlyMap<string, CollectionSettings> {
  const settings = new Map<string, CollectionSettings>();
  if (isList(value)) {
    for (const label of texts(value)) {
      settings.set(label, { output: false, permalink: undefined });
    }
  }
  if (isMap(value)) {
    for (const [label, metadata] of value) {
      if (typeof label === 'string') {
        const given: YamlMap = isMap(metadata) ? metadata : new Map();
        settings.set(label, { output: isTrue(given.get('output')), permalink: textAt(given, 'permalink') });
      }
    }
  }
  return settings;
}
