import { postsOf, testInSites } from '../../../support/siteRules';

const post = (fields: string, body = 'Flour, water, salt.'): string => `---\n${fields}\n---\n\n${body}\n`;
const titled = postsOf(24, (index) => post(`title: What loaf ${index} taught us about ovens`));
const excerpts = (text: (index: number) => string) =>
  postsOf(24, (index) => post(`title: P${index}\nexcerpt: ${text(index)}`));

describe('the rules about title, excerpt and description find', () => {
  testInSites(
    ['title-full-stop', 'title-length', 'title-shared', 'machine-character', 'liquid-cut-off'],
    [
      {
        name: 'a title that ends as a sentence',
        files: titled,
        fixture: '---\ntitle: "パンを焼きました。"\n#               ^ title-full-stop\n---\n',
        says: ['Titles of this site end without a full stop.'],
        fixed: ['---\ntitle: "パンを焼きました"\n---\n'],
        severities: ['information'],
      },
      {
        name: 'a title without quotes and with a blank at its end',
        files: titled,
        fixture: '---\ntitle: We baked bread. \n#                    ^ title-full-stop\n---\n',
        fixed: ['---\ntitle: We baked bread \n---\n'],
      },
      {
        name: 'no full stop where titles of the site have one',
        files: postsOf(9, (index) => post(`title: パンを${index}回焼きました。`)),
        fixture: '---\ntitle: パンを焼きました。\n---\n',
      },
      {
        name: 'no full stop in dots that trail off, abbreviations and questions',
        files: titled,
        fixture: '---\ntitle: And then came the bakers of Rye Inc.\n---\n',
      },
      {
        name: 'a title half as long again as the others',
        files: titled,
        fixture: `---\ntitle: ${'long '.repeat(18)}enough\n#      ${'^'.repeat(96)} title-length\n---\n`,
        says: ['This title is 96 columns long; nine of ten titles of the site have at most 34.'],
      },
      {
        name: 'no title too long that lists can show',
        files: titled,
        fixture: `---\ntitle: ${'long '.repeat(15)}\n---\n`,
      },
      {
        name: 'a title a third as long as the others',
        files: titled,
        fixture: '---\ntitle: パン\n#      ^^ title-length\n---\n',
        says: ['This title is 4 columns long; nine of ten titles of the site have at least 33.'],
      },
      {
        name: 'a title too long for anybody in a young site, and none too short',
        files: { '/blog/_posts/2026-01-01-x.md': post('title: A title') },
        fixture: `---\ntitle: ${'長'.repeat(51)}\n#      ${'^'.repeat(51)} title-length\n---\n`,
        says: ['This title is 102 columns long. Search results show some 60.'],
      },
      {
        name: 'a title that another post has, in other letters',
        files: { '/blog/_posts/2025-05-05-old.md': post('title: "ＲＹＥ  bread"') },
        fixture: '---\ntitle: Rye Bread\n#      ^^^^^^^^^ title-shared\n---\n',
        says: ['2025-05-05-old.md has the same title.'],
      },
      {
        name: 'no title shared with itself, with another language, with a draft or by a series',
        files: {
          '/blog/_posts/2025-05-05-old.md': post('title: Rye\nlang: ja'),
          '/blog/_posts/fr/2025-05-05-old.md': post('title: Rye'),
          '/blog/_drafts/rye.md': post('title: Rye'),
        },
        fixture: '---\ntitle: Rye\n---\n',
      },
      {
        name: 'no title of a series',
        files: postsOf(5, () => post('title: Weekly notes')),
        fixture: '---\ntitle: Weekly notes\n---\n',
      },
      {
        name: 'characters that nobody can see',
        fixture:
          '---\ntitle: パン\u200bを焼く\n#        ^ machine-character\nexcerpt: "Lost � here, \ufeffnot here"\n#              ^ machine-character\n#                      ^ machine-character\n---\n',
        says: [
          'An invisible character, U+200B, stands here.',
          'A character was lost here: � stands for what could not be read.',
          'An invisible character, U+FEFF, stands here.',
        ],
        fixed: [
          '---\ntitle: パンを焼く\nexcerpt: "Lost � here, \ufeffnot here"\n---\n',
          undefined,
          '---\ntitle: パン\u200bを焼く\nexcerpt: "Lost � here, not here"\n---\n',
        ],
        severities: ['warning', 'warning', 'warning'],
      },
      {
        name: 'names of HTML for what can be typed',
        fixture:
          "---\ntitle: Bread &amp; butter\n#            ^^^^^ machine-character\ndescription: 'Tom&#8217;s, and it&apos;s his'\n#                ^^^^^^^ machine-character\n#                                ^^^^^^ machine-character\n---\n",
        fixed: [
          "---\ntitle: Bread & butter\ndescription: 'Tom&#8217;s, and it&apos;s his'\n---\n",
          "---\ntitle: Bread &amp; butter\ndescription: 'Tom’s, and it&apos;s his'\n---\n",
          "---\ntitle: Bread &amp; butter\ndescription: 'Tom&#8217;s, and it''s his'\n---\n",
        ],
        severities: ['information', 'information', 'information'],
      },
      {
        name: 'a name of HTML that cannot be written at its place',
        fixture: '---\ntitle: &amp;\n---\n',
      },
      {
        name: 'nothing in emoji, in scripts that need joiners, in what has to be escaped and in other fields',
        fixture:
          '---\ntitle: 👩‍🍳 bakes the &lt;picture&gt; of نان‌ها\nexcerpt: A &nbsp; and &amp;lt; and & and &x;\nnote: Bread &amp; butter\n---\n',
      },
      {
        name: 'Liquid that is cut off',
        fixture:
          '---\ntitle: Bread\nexcerpt: "Flour and {{ site.data.sa"\n#                   ^^^^^^^^^^^^^^^ liquid-cut-off\ndescription: Water {% include figure.html src=\n#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ liquid-cut-off\n---\n',
        says: [
          '“excerpt” is cut off inside Liquid: “{{” is never closed.',
          '“description” is cut off inside Liquid: “{%” is never closed.',
        ],
      },
      {
        name: 'no whole Liquid',
        fixture: '---\ntitle: Bread {{ page.x }}\nexcerpt: "{% raw %}{{ }}{% endraw %}"\n---\n',
      },
    ],
  );

  testInSites(
    ['excerpt-is-title', 'excerpt-length', 'excerpt-shared', 'excerpt-boilerplate'],
    [
      {
        name: 'an excerpt that says the title again',
        fixture:
          '---\ntitle: パンを、焼く\nexcerpt: 「パンを焼く」\n#        ^^^^^^^ excerpt-is-title\ndescription: パンを焼く朝\n---\n',
        says: ['“excerpt” says the same as the title.'],
        severities: ['warning'],
      },
      { name: 'nothing in signs alone', fixture: '---\ntitle: "!!!"\nexcerpt: "???"\n---\n' },
      {
        name: 'an excerpt that another post has',
        files: { '/blog/_posts/2025-05-05-old.md': post('title: B\nexcerpt: "All about bread."') },
        fixture:
          '---\ntitle: A\nexcerpt: All about bread.\n#        ^^^^^^^^^^^^^^^^ excerpt-shared\ndescription: All about bread.\n---\n',
        says: ['2025-05-05-old.md has the same “excerpt”.'],
        severities: ['warning'],
      },
      {
        name: 'an excerpt that several posts have',
        files: postsOf(3, (index) => post(`title: B${index}\nexcerpt: All about bread.`)),
        fixture: '---\ntitle: A\nexcerpt: All about bread.\n#        ^^^^^^^^^^^^^^^^ excerpt-shared\n---\n',
        says: ['3 other posts have the same “excerpt”.'],
      },
      {
        name: 'no excerpt of another language, and none of a draft',
        path: '/blog/_drafts/a.md',
        files: { '/blog/_posts/2025-05-05-old.md': post('title: B\nexcerpt: All about bread.') },
        fixture: '---\ntitle: A\nexcerpt: All about bread.\n---\n',
      },
      {
        name: 'an excerpt far longer than the others',
        files: excerpts((index) => `${index} sentences about flour, and what they say`),
        fixture: `---\ntitle: A\nexcerpt: ${'長'.repeat(130)}\n#        ${'^'.repeat(130)} excerpt-length\n---\n`,
        says: ['“excerpt” is 260 columns long; nine of ten of the site have at most 43.'],
      },
      {
        name: 'an excerpt far shorter than the others',
        files: excerpts((index) => `${index} sentences about flour, and what they say`),
        fixture: '---\ntitle: A\nexcerpt: Flour\n#        ^^^^^ excerpt-length\n---\n',
        says: ['“excerpt” is 5 columns long; nine of ten of the site have at least 42.'],
      },
      {
        name: 'a description too long for anybody in a young site',
        fixture: `---\ntitle: A\ndescription: ${'long '.repeat(81)}\n#            ${'^'.repeat(404)} excerpt-length\n---\n`,
        says: ['“description” is 404 columns long. Search results show some 160.'],
      },
      {
        name: 'a phrase at the end of many excerpts',
        files: postsOf(9, (index) =>
          post(`title: P${index}\nexcerpt: "小麦の値段その${index}について詳細に分析していきます。"`),
        ),
        fixture:
          '---\ntitle: A\nexcerpt: "水の値段と塩の値段について詳細に分析していきます。"\n#                      ^^^^^^^^^^^^ excerpt-boilerplate\n---\n',
        says: ['10 posts end “excerpt” with “…詳細に分析していきます。”.'],
      },
      {
        name: 'no phrase that few end with, and no ending that is most of the text',
        files: {
          ...postsOf(8, (index) =>
            post(`title: P${index}\nexcerpt: "小麦の値段その${index}について詳細に分析していきます。"`),
          ),
          ...Object.fromEntries(
            Array.from({ length: 12 }, (_, index) => [
              `/blog/_posts/2025-01-${index + 10}-n.md`,
              post(`title: N${index}\nexcerpt: Bread ${index}.0 is now available.`),
            ]),
          ),
        },
        fixture: '---\ntitle: A\nexcerpt: "水の値段と塩の値段について詳細に分析していきます。"\n---\n',
      },
    ],
  );
});
