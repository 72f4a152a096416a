import { grownConfig, grownText } from './texts';

/** The files and folders that things happen to, so few that they happen to the same ones. */
const postFolders = [
  '',
  '/_posts',
  '/_posts/sub',
  '/_drafts',
  '/_recipes',
  '/nested/_posts',
  '/nested/deep/_posts',
  '/old/_posts',
  '/_hidden/_posts',
  '/vendor/x/_posts',
  '/_site/_posts',
  '/public/_posts',
];

/** Enough posts to have habits, by a hair. */
const grownPosts = Array.from({ length: 11 }, (_, index) => `/blog/_posts/2025-03-${String(index + 10)}-grown.md`);

export const changingFiles = [
  ...postFolders.flatMap((folder) => [`/blog${folder}/2026-01-01-a.md`, `/blog${folder}/b.md`]),
  ...grownPosts.slice(0, 3),
];

export const configFiles = ['/blog/_config.yml', '/blog/nested/_config.yml', '/blog/_config.yaml'];

export const movingFolders = [
  '/blog/_posts',
  '/blog/nested',
  '/blog/nested/deep',
  '/blog/old',
  '/blog/_recipes',
  '/blog/moved',
];

/** What may be open. */
export const openFolders: readonly (readonly string[])[] = [
  ['/blog'],
  ['/'],
  ['/blog', '/blog/nested'],
  ['/blog/nested', '/blog/_posts'],
];

/** What is there from the beginning. */
export const blogs = {
  empty: { '/blog/README.md': '' },
  grown: {
    '/blog/README.md': '',
    '/blog/_config.yml': grownConfig,
    ...Object.fromEntries(grownPosts.map((path, index) => [path, grownText.replace('Grown', `Grown ${index}`)])),
  },
};
