import type { YamlMap } from '../../../frontMatter/yamlValue';
import type { LiquidDrop, LiquidValue } from '../liquidValue';
import { timeIn } from './documentDrop';
import { lazyDrop } from './lazyDrop';

export interface SiteFacts {
  readonly config: YamlMap;
  readonly data: YamlMap;
  readonly zone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Published posts, newest first, made when they are asked for. */
  readonly posts: () => readonly LiquidDrop[];
  /** Documents of the other collections, by name. */
  readonly collections: ReadonlyMap<string, () => readonly LiquidDrop[]>;
  readonly page: LiquidDrop | undefined;
}

/** As many as Jekyll relates. */
const related = 10;

/** `site` (Jekyll's documentation, “Variables”): what the configuration says, and everything in the site. */
export function siteDrop({ config, data, zone, now, posts, collections, page }: SiteFacts): LiquidDrop {
  const documents = () => [...posts(), ...[...collections.values()].flatMap((each) => each())];
  const own: Record<string, () => LiquidValue> = {
    time: () => timeIn(now, zone),
    data: () => data,
    posts,
    related_posts: () =>
      posts()
        .filter((post) => post.get('path') !== page?.get('path'))
        .slice(0, related),
    categories: () => grouped(posts(), 'categories'),
    tags: () => grouped(posts(), 'tags'),
    documents,
    collections: () => [
      collectionDrop('posts', () => [...posts()].reverse(), config),
      ...[...collections].map(([label, docs]) => collectionDrop(label, docs, config)),
    ],
    pages: () => [],
    html_pages: () => [],
    static_files: () => [],
    html_files: () => [],
  };
  for (const [label, docs] of collections) {
    own[label] ??= docs;
  }
  return lazyDrop(own, new Map([...jekyllsOwn, ...config]));
}

/** Of `Configuration`: what a template sees where the site says nothing. */
const jekyllsOwn = new Map<string, LiquidValue>([
  ['collections_dir', ''],
  ['plugins_dir', '_plugins'],
  ['layouts_dir', '_layouts'],
  ['data_dir', '_data'],
  ['includes_dir', '_includes'],
  ['safe', false],
  ['encoding', 'utf-8'],
  ['markdown_ext', 'markdown,mkdown,mkdn,mkd,md'],
  ['limit_posts', 0],
  ['future', false],
  ['unpublished', false],
  ['markdown', 'kramdown'],
  ['highlighter', 'rouge'],
  ['lsi', false],
  ['excerpt_separator', '\n\n'],
  ['incremental', false],
  ['permalink', 'date'],
  ['paginate_path', '/page:num'],
  ['quiet', false],
  ['verbose', false],
  ['show_drafts', null],
  ['timezone', null],
]);

function grouped(posts: readonly LiquidDrop[], field: 'categories' | 'tags'): LiquidValue {
  const groups = new Map<string, LiquidDrop[]>();
  for (const post of [...posts].reverse()) {
    const names = post.get(field);
    for (const name of Array.isArray(names) ? (names as readonly string[]) : []) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push(post);
    }
  }
  for (const group of groups.values()) {
    group.reverse();
  }
  return groups;
}

function collectionDrop(label: string, docs: () => readonly LiquidDrop[], config: YamlMap): LiquidDrop {
  const all = config.get('collections');
  const metadata = all instanceof Map ? all.get(label) : undefined;
  return lazyDrop(
    {
      label: () => label,
      docs,
      files: () => [],
      relative_directory: () => `_${label}`,
      output: () => label === 'posts' || (metadata instanceof Map && metadata.get('output') === true),
    },
    metadata instanceof Map ? metadata : new Map(),
  );
}
