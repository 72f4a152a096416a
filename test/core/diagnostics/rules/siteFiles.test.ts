import { postsOf, testInSites } from '../../../support/siteRules';

const post = (fields: string, body = 'Flour, water, salt.'): string => `---\ntitle: A\n${fields}\n---\n\n${body}\n`;
const layouts = { '/blog/_layouts/post.html': '{{ content }}', '/blog/_layouts/page.html': '{{ content }}' };
const authors = { '/blog/_data/authors.yml': 'mina:\n  name: Mina Hart\ntom:\n  name: Tom Arai\n' };
const pictures = { '/blog/assets/images/rye.jpg': '', '/blog/assets/images/oven.png': '' };
const gemfile = { '/blog/Gemfile': 'gem "jekyll"\n' };

describe('the rules about what a post names of its site find', () => {
  testInSites(
    ['author-unknown', 'layout-missing', 'image-missing'],
    [
      {
        name: 'an author whom the site does not list',
        files: { ...authors, ...postsOf(9, () => post('author: mina')) },
        fixture: '---\nauthor: minna\n#       ^^^^^ author-unknown\n---\n',
        says: ['The site lists no author “minna”. Did you mean “mina”?'],
        fixed: ['---\nauthor: mina\n---\n'],
        severities: ['warning'],
      },
      {
        name: 'one of several authors',
        files: { ...authors, ...postsOf(9, () => post('author: mina')) },
        fixture: '---\nauthors: [tom, "Somebody"]\n#              ^^^^^^^^^^ author-unknown\n---\n',
        says: ['The site lists no author “Somebody”.'],
        fixed: [undefined],
      },
      {
        name: 'nobody where the list has names, lists people, or posts do not keep to it',
        files: { '/blog/_data/authors.yml': '- name: Mina Hart\n- tom\n', ...postsOf(9, () => post('author: tom')) },
        fixture: '---\nauthor: Mina Hart\n---\n',
      },
      {
        name: 'nobody where posts name others too',
        files: { ...authors, ...postsOf(9, (index) => post(`author: ${index < 4 ? 'mina' : 'guest'}`)) },
        fixture: '---\nauthor: minna\n---\n',
      },
      {
        name: 'nobody in a site without a list',
        files: postsOf(9, () => post('author: mina')),
        fixture: '---\nauthor: minna\n---\n',
      },
      {
        name: 'nobody in what is no name',
        files: { ...authors, ...postsOf(9, () => post('author: mina')) },
        fixture: '---\nauthor:\n  name: Somebody\n---\n',
      },
      {
        name: 'a layout that is not there',
        files: { ...layouts, ...gemfile },
        fixture: '---\nlayout: "pots"\n#       ^^^^^^ layout-missing\n---\n',
        says: ['There is no layout “pots”. Did you mean “post”?'],
        fixed: ['---\nlayout: "post"\n---\n'],
        severities: ['warning'],
      },
      {
        name: 'a layout like none',
        files: { ...layouts, ...gemfile },
        fixture: '---\nlayout: gallery\n#       ^^^^^^^ layout-missing\n---\n',
        says: ['There is no layout “gallery”.'],
      },
      { name: 'no layout that is there', files: layouts, fixture: '---\nlayout: page\n---\n' },
      { name: 'no layout that is none', files: layouts, fixture: '---\nlayout: none\n---\n' },
      { name: 'no layout in a site without any', fixture: '---\nlayout: pots\n---\n' },
      {
        name: 'no layout that GitHub Pages adds',
        files: { '/blog/_layouts/post.html': '' },
        fixture: '---\nlayout: home\n---\n',
      },
      {
        name: 'no layout that a theme may have',
        files: { ...layouts, '/blog/_config.yml': 'theme: minima\n' },
        fixture: '---\nlayout: gallery\n---\n',
      },
      {
        name: 'no longer name that a theme may have, and none that posts share',
        files: { ...layouts, '/blog/_config.yml': 'remote_theme: a/b\n', ...postsOf(2, () => post('layout: past')) },
        fixture: '---\nlayout: post-wide\n---\n',
      },
      {
        name: 'no layout that posts share, where a theme may have it',
        files: { ...layouts, '/blog/_config.yml': 'remote_theme: a/b\n', ...postsOf(2, () => post('layout: past')) },
        fixture: '---\nlayout: past\n---\n',
      },
      {
        name: 'a slip in the name of a layout, theme or not',
        files: { ...layouts, '/blog/_config.yml': 'theme: minima\n', ...postsOf(12, () => post('layout: gallery')) },
        fixture: '---\nlayout: galery\n#       ^^^^^^ layout-missing\n---\n',
        says: ['There is no layout “galery”. Did you mean “gallery”?'],
      },
      {
        name: 'a picture that is not there',
        files: pictures,
        fixture: '---\nimage: "/assets/images/ryr.jpg"\n#       ^^^^^^^^^^^^^^^^^^^^^^ image-missing\n---\n',
        says: ['The site has no picture /assets/images/ryr.jpg. Did you mean /assets/images/rye.jpg?'],
        fixed: ['---\nimage: "/assets/images/rye.jpg"\n---\n'],
        severities: ['warning'],
      },
      {
        name: 'a picture in a map, like none that is there',
        files: pictures,
        fixture:
          '---\nimage:\n  path: assets/images/baguette-with-butter.jpg\n#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-missing\n  alt: Bread\n---\n',
        says: ['The site has no picture assets/images/baguette-with-butter.jpg.'],
        fixed: [undefined],
      },
      {
        name: 'no picture that is there, below a base, elsewhere, in a folder of the theme, or named without a folder',
        files: { ...pictures, '/blog/_config.yml': 'baseurl: /bread\n' },
        fixture:
          '---\nimage: /bread/assets/images/rye.jpg\ncover: images/oven.png\nthumbnail: https://example.com/a/b.png\ncover_image: nowhere.png\nfeatured_image: /elsewhere/a.png\nheader:\n  teaser: "{{ site.x }}/a.png"\n---\n',
      },
      {
        name: 'no picture that a theme may have',
        files: { ...pictures, '/blog/_config.yml': 'theme: minima\n' },
        fixture: '---\nimage: /assets/images/baguette-with-butter.jpg\n---\n',
      },
    ],
  );

  testInSites(
    ['reading-time-type', 'reading-time-constant'],
    [
      {
        name: 'a list where minutes should be',
        fixture: '---\nreading_time: [8]\n#             ^^^ reading-time-type\n---\n\nFlour.\n',
        says: ['This is no number of minutes.'],
        fixed: ['---\nreading_time: 1\n---\n\nFlour.\n'],
      },
      {
        name: 'true where minutes should be',
        fixture: '---\nreading_time: yes\n#             ^^^ reading-time-type\n---\n',
      },
      { name: 'less than nothing', fixture: '---\nreading_time: -3\n#             ^^ reading-time-type\n---\n' },
      {
        name: 'words where other posts have numbers',
        files: postsOf(12, () => post('reading_time: 1')),
        fixture: '---\nreading_time: short\n#             ^^^^^ reading-time-type\n---\n',
      },
      { name: 'no words where nothing is known of others', fixture: '---\nreading_time: short\n---\n' },
      { name: 'no length as people write them', fixture: '---\nreading_time: 8-10 min\n---\n' },
      {
        name: 'a number in quotes where other posts have none',
        files: postsOf(12, () => post('reading_time: 1')),
        fixture: '---\nreading_time: "8分"\n#             ^^^^ reading-time-type\n---\n',
        says: ['The other posts write the minutes as a number, without quotes or words.'],
        severities: ['information'],
        fixed: ['---\nreading_time: 8\n---\n'],
      },
      {
        name: 'no range, wherever',
        files: postsOf(12, () => post('reading_time: 1')),
        fixture: '---\nreading_time: 8-10 min\n---\n',
      },
      { name: 'no number in quotes', fixture: '---\nreading_time: "8"\n---\n' },
      { name: 'nothing in nothing', fixture: '---\nreading_time:\n---\n' },
      {
        name: 'the same minutes in most posts, once',
        files: postsOf(24, (index) => post(`reading_time: ${index < 20 ? 20 : index - 19}`)),
        fixture: '---\nreading_time: 20\n#             ^^ reading-time-constant\n---\n\nFlour.\n',
        says: ['21 of the 25 posts with a reading time say 20: it was never counted. This post is the newest of them.'],
        severities: ['warning'],
      },
      {
        name: 'not in an older one of them',
        files: postsOf(24, () => post('reading_time: 20')),
        path: '/blog/_posts/2020-01-01-old.md',
        fixture: '---\nreading_time: 20\n---\n\nFlour.\n',
      },
      {
        name: 'not where it is right',
        files: postsOf(24, () => post('reading_time: 1')),
        fixture: '---\nreading_time: 1\n---\n\nFlour.\n',
      },
      {
        name: 'not where few say so',
        files: postsOf(24, (index) => post(`reading_time: ${(index % 8) + 1}`)),
        fixture: '---\nreading_time: 20\n---\n\nFlour.\n',
      },
    ],
  );
});
