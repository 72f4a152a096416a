import assert from 'node:assert/strict';
import { findingsInSite, postsOf, testInSites } from '../../../support/siteRules';

const post = (fields: string): string => `---\ntitle: A\n${fields}\n---\n`;
const archives = { '/blog/_config.yml': 'plugins: [jekyll-archives]\n' };

describe('the rules about categories and tags find', () => {
  testInSites(
    ['term-repeated', 'tag-near-duplicate', 'categories-many'],
    [
      {
        name: 'a tag that stands there three times',
        fixture:
          '---\ntags: ["bread", flour, bread, rye, bread, rye]\n#                      ^^^^^ term-repeated\n#                                         ^^^ term-repeated\n---\n',
        says: ['“bread” stands in this list already.', '“rye” stands in this list already.'],
        fixed: [
          '---\ntags: ["bread", flour, rye, rye]\n---\n',
          '---\ntags: ["bread", flour, bread, rye, bread]\n---\n',
        ],
      },
      {
        name: 'a category that stands there twice, one a line',
        fixture: '---\ncategories:\n  - パン\n  - 粉\n  - パン\n#   ^^ term-repeated\n---\n',
        fixed: ['---\ncategories:\n  - パン\n  - 粉\n---\n'],
      },
      {
        name: 'a word that stands there twice',
        fixture: '---\ntags: bread rye bread\n#               ^^^^^ term-repeated\n---\n',
        fixed: ['---\ntags: bread rye\n---\n'],
      },
      {
        name: 'no repetition in lists of other things, in other letters, or in two fields',
        fixture: '---\nlinks: [a, a]\ntags: [bread]\nkeywords: bread bread\ncategory: bread\n---\n',
      },
      {
        name: 'a tag that others write in another way',
        files: postsOf(3, () => post('tags: [open data]')),
        fixture: '---\ntags: ["Open-Data", csv]\n#      ^^^^^^^^^^^ tag-near-duplicate\n---\n',
        says: ['3 posts write “Open-Data” as “open data”.'],
        fixed: ['---\ntags: ["open data", csv]\n---\n'],
        offers: ['Use “open data”, as 3 posts do', 'Change “Open-Data” to “open data” in the whole site…'],
        severities: ['warning'],
      },
      {
        name: 'nothing in the way that most write it',
        files: {
          ...postsOf(2, () => post('tags: [ユーザー]')),
          '/blog/_posts/2025-01-01-x.md': post('tags: [ユーザ]'),
        },
        fixture: '---\ntags: [ユーザー]\n---\n',
      },
      {
        name: 'of two that are written once, one',
        files: { '/blog/_posts/2025-01-01-x.md': post('tags: [Rye]') },
        fixture: '---\ntags: [rye]\n#      ^^^ tag-near-duplicate\n---\n',
        says: ['Another post writes “rye” as “Rye”.'],
        offers: ['Use “Rye”', 'Change “rye” to “Rye” in the whole site…'],
      },
      {
        name: 'and not the other',
        files: { '/blog/_posts/2025-01-01-x.md': post('tags: [rye]') },
        fixture: '---\ntags: [Rye]\n---\n',
      },
      {
        name: 'a tag beside the better one',
        files: postsOf(3, () => post('tags: [robots]')),
        fixture: '---\ntags: [robots, Robot]\n#              ^^^^^ tag-near-duplicate\n---\n',
        fixed: ['---\ntags: [robots]\n---\n'],
        offers: ['Take “Robot” out: “robots” is there already', 'Change “Robot” to “robots” in the whole site…'],
      },
      {
        name: 'a tag that the site lists, however many write it otherwise',
        files: {
          '/blog/_config.yml': 'tag_list: [ライ麦パン, Rye]\n',
          ...postsOf(3, () => post('tags: [rye]')),
        },
        fixture: '---\ntags: [rye]\n#      ^^^ tag-near-duplicate\n---\n',
        says: ['“rye” is written “Rye” in the site’s list.'],
        offers: ['Use “Rye”', 'Change “rye” to “Rye” in the whole site…'],
      },
      {
        name: 'a category where there is no list of them',
        files: postsOf(3, () => post('categories: [Rye bread]')),
        fixture: '---\ncategories: rye-bread\n#           ^^^^^^^^^ tag-near-duplicate\n---\n',
        fixed: ['---\ncategories: [Rye bread]\n---\n'],
      },
      {
        name: 'no category where there is one, for that is another rule',
        files: {
          '/blog/_config.yml': 'categories: [Rye]\n',
          ...postsOf(12, () => post('categories: [Rye]')),
        },
        fixture: '---\ncategories: [rye]\n---\n',
      },
      {
        name: 'nothing in other words',
        files: postsOf(3, () => post('tags: [AI規制, "2.0", C++, news, カバー]')),
        fixture: '---\ntags: [AI規制対応, "20", C, new, カバ]\n---\n',
      },
      {
        name: 'a post in many more categories than the others',
        files: postsOf(24, () => post('categories: [a]')),
        fixture: '---\ncategories: [a, b, c]\n#           ^^^^^^^^^ categories-many\n---\n',
        says: ['This post has 3 categories; nearly all posts of the site have one.'],
        severities: ['information'],
      },
      {
        name: 'a post in twice as many',
        files: postsOf(24, () => post('categories: [a, b]')),
        fixture: '---\ncategories: a b c d\n#           ^^^^^^^ categories-many\n---\n',
        says: ['This post has 4 categories; nearly all posts of the site have at most 2.'],
      },
      {
        name: 'no post with one more, and none in a young site',
        files: postsOf(24, () => post('categories: [a, b]')),
        fixture: '---\ncategories: [a, b, c]\n---\n',
      },
      {
        name: 'no post of many categories in a young site',
        files: postsOf(5, () => post('categories: [a]')),
        fixture: '---\ncategories: [a, b, c, d, e]\n---\n',
      },
    ],
  );

  testInSites(
    ['slug-shared', 'tag-used-once'],
    [
      {
        name: 'two tags of one address',
        files: { ...archives, ...postsOf(2, () => post('tags: [C++, rye]')) },
        fixture: '---\ntags: [C#, rye]\n#      ^^ slug-shared\n#      ^^ tag-used-once\n---\n',
        says: ['“C#” and “C++” get the same address: c', 'No other post has the tag “C#”.'],
      },
      {
        name: 'two tags of one address where a layout makes it',
        files: {
          '/blog/_layouts/post.html': '{% for tag in page.tags %}<a href="/tags/{{ tag | slugify }}/">{% endfor %}',
          ...postsOf(2, () => post('tags: [C++]')),
        },
        fixture: '---\ntags: [C, C++]\n#      ^ slug-shared\n#      ^ tag-used-once\n#         ^^^ slug-shared\n---\n',
      },
      {
        name: 'no address where the site makes none, or of what is written alike',
        files: postsOf(2, () => post('tags: [C++, C, rye bread]')),
        fixture: '---\ntags: [C++, C]\n---\n',
      },
      {
        name: 'nothing where one is only the other in another form',
        files: { ...archives, ...postsOf(2, () => post('tags: [rye bread, rye-bread]')) },
        fixture: '---\ntags: [rye bread, rye-bread]\n---\n',
      },
    ],
  );

  it('a name to be made one with another, as data for who can do it', async () => {
    const path = '/blog/_posts/2026-11-01-a.md';
    const files = { ...postsOf(3, () => post('tags: [rye bread]')), [path]: post('tags: [Rye-Bread]') };
    const fixes = (await findingsInSite(files, path)).flatMap((each) => each.fixes);
    assert.deepEqual(
      fixes.flatMap(({ merge, edits }) => (merge ? [{ merge, edits }] : [])),
      [{ merge: { group: 'tags', from: 'Rye-Bread', to: 'rye bread' }, edits: [] }],
    );
  });
});
