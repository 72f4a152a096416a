import { type Message, message } from '../foundation/message';

/** A tag that Jekyll itself brings, or one of the plugins that most sites have. */
export interface LiquidTag {
  readonly name: string;
  /** What it does, in one plain line. */
  readonly does: Message;
  /** Whether it stands around something, up to `end…`. */
  readonly isBlock: boolean;
  /** Whether something has to be written behind the name. */
  readonly takes: boolean;
}

const block = (name: string, does: Message, takes = true): LiquidTag => ({ name, does, isBlock: true, takes });
const single = (name: string, does: Message, takes = true): LiquidTag => ({ name, does, isBlock: false, takes });

/** In the order in which writers need them. */
export const liquidTags: readonly LiquidTag[] = [
  single('include', message('Puts in a file of _includes')),
  single('post_url', message('The address of another post')),
  single('link', message('The address of a file of the site')),
  block('highlight', message('Code with colours')),
  block('raw', message('Shows Liquid as it is written'), false),
  block('comment', message('Leaves out what stands in it'), false),
  single('assign', message('Gives a value a name')),
  block('capture', message('Gives a piece of text a name')),
  block('if', message('Shows something under a condition')),
  block('unless', message('Shows something unless a condition holds')),
  block('case', message('Compares a value with several others')),
  block('for', message('Repeats something for each item of a list')),
  block('tablerow', message('Makes the rows of a table from a list')),
  single('include_relative', message('Puts in a file from the folder of the post')),
  single('cycle', message('Takes turns between values in a loop')),
  single('increment', message('Counts up and shows the number')),
  single('decrement', message('Counts down and shows the number')),
  single('break', message('Leaves the loop'), false),
  single('continue', message('Goes on with the next item of the loop'), false),
  block('ifchanged', message('Shows something only where it changes in a loop'), false),
];

export const blockNames: ReadonlySet<string> = new Set(
  liquidTags.filter(({ isBlock }) => isBlock).map(({ name }) => name),
);

/** Those that stand between the parts of a block, and of which. */
export const partsOfBlocks: ReadonlyMap<string, readonly string[]> = new Map([
  ['else', ['if', 'unless', 'case', 'for']],
  ['elsif', ['if', 'unless']],
  ['when', ['case']],
]);

/** Also those that a newer Liquid has: Jekyll takes the one that is installed. */
export const ownTagNames: ReadonlySet<string> = new Set([
  ...liquidTags.map(({ name }) => name),
  ...['echo', 'render', '#', 'liquid', 'table_row'],
]);

/** Which tags a plugin brings, by the name under which sites list it; one without any is named too, to be known. */
export const tagsOfPlugins: ReadonlyMap<string, readonly string[]> = new Map([
  ['jekyll-feed', ['feed_meta']],
  ['jekyll-seo-tag', ['seo']],
  ['jekyll-include-cache', ['include_cached']],
  ['jekyll-gist', ['gist']],
  ['jekyll-avatar', ['avatar']],
  ['jekyll-github-metadata', ['github_edit_link']],
  ['jekyll-commonmark', []],
  ['jekyll-paginate', []],
  ['jekyll-paginate-v2', []],
  ['jekyll-sitemap', []],
  ['jekyll-redirect-from', []],
  ['jekyll-archives', []],
  ['jekyll-titles-from-headings', []],
  ['jekyll-default-layout', []],
  ['jekyll-optional-front-matter', []],
  ['jekyll-readme-index', []],
  ['jekyll-relative-links', []],
  ['jekyll-mentions', []],
  ['jekyll-sass-converter', []],
  ['jekyll-coffeescript', []],
  ['jekyll-watch', []],
  ['jekyll-last-modified-at', ['last_modified_at']],
  ['jekyll-toc', ['toc']],
  ['jemoji', []],
]);
