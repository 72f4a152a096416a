import fc from 'fast-check';

/** Texts of posts: each says something else of how its site writes, what it uses, or where it is published. */
export const postText = fc.constantFrom(
  ...[
    'title: A\ntags: [x, y]\nlayout: post',
    'title: "B"\ntags: [x]\ndate: 2026-02-03 10:00\nlayout: post',
    'title: \'C\'\ncategories: [News, travel]\ntags:\n- y\n- "z"\ndate: 2026-02-03',
    'title: D\ncategory: News\ntags: x y w\nauthor: Ann\npermalink: /same/',
    'title: E\ncategories: News\npermalink: /same/\npublished: false',
    'title: F\ncategories: [other]\nauthor: Ann\ndate: 2027-01-01 10:00:00 +0900\npermalink: /same/',
    'date: 12:00',
    'title: [broken',
    'reading_time: 3\ntags: [z]\ntitle: G',
  ].map((fields) => `---\n${fields}\n---\nText.\n`),
  'No front matter.',
  '---\nunterminated: yes\n',
  '',
);

/** The text of the posts that a site has grown. */
export const grownText =
  '---\nlayout: post\ntitle: "Grown"\ndate: 2025-03-10 09:00:00 +0900\ncategories: [News]\ntags: [x, y]\nauthor: Ann\n---\nText.\n';

export const grownConfig = 'content_categories: [News, travel]';

export const goodConfigs = [
  grownConfig,
  '',
  'timezone: America/New_York\nfuture: true',
  'exclude: [old, _recipes, _posts/sub]\nlimit_posts: 2',
  'collections: [recipes]\ncontent_categories: [News, travel]',
  'destination: public\npermalink: /:title/',
  'exclude: [nested]\ncollections: {recipes: {output: true}}\ntimezone: Nowhere/Else',
  'source: nested',
  'collections_dir: nested\ncategories: [News]\ndefaults: [{scope: {path: ""}, values: {layout: post, author: Ben}}]',
];

const brokenConfigs = ['a: [', 'exclude: [old\ntimezone: UTC', '\tx: 1'];

export const configText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...goodConfigs) },
  { weight: 1, arbitrary: fc.constantFrom(...brokenConfigs) },
);

/** 2,000 files as a branch of a repository has them, another number another branch: some of them are not there. */
export function manyPosts(branch: number): ReadonlyMap<string, string | undefined> {
  return new Map(
    Array.from({ length: 2000 }, (_, index) => {
      const kind = (index * 31 + branch) % 5;
      const fields = [`title: Post ${index}`, `tags: [x, t${kind}]`, `categories: News`, `date: 2024-02-${kind + 10}`];
      const text = `---\n${fields.slice(0, 2 + (kind % 3)).join('\n')}\n---\n`;
      return [`/blog/_posts/many/2024-01-01-${index}.md`, kind === 0 ? undefined : text];
    }),
  );
}
