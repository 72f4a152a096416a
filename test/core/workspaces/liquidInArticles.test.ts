import assert from 'node:assert/strict';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const post = '/blog/_posts/2026-01-02-a.md';
const files = {
  '/blog/_config.yml': 'title: Site\nbaseurl: /base\n',
  '/blog/_includes/card.html': '<b>{{ include.name }}</b>',
  '/blog/_layouts/post.html': '{{ content }}',
  '/blog/_data/people.yml': '- {name: Aya}\n- {name: Ben}\n',
  [post]: '---\ntitle: A\n---\nText.\n',
};

const html = (workspace: WorkspaceUnderTest, text: string) =>
  workspace.service
    .article(post, text)
    .blocks.map((block) => block.html)
    .join('');

const withBody = (body: string) => `---\ntitle: A\n---\n${body}`;

describe('An article with Liquid', () => {
  it('is shown as it is written until the site’s files are read, then as Jekyll renders it', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
    const text = withBody('{% for p in site.data.people %}{{ p.name }},{% endfor %} {{ site.title }}\n');
    await workspace.look(post, text);
    let changes = 0;
    workspace.service.onDidChange(() => {
      changes++;
    });
    assert.match(html(workspace, text), /postwright-liquid/);
    await workspace.service.ready();
    assert.ok(changes > 0);
    assert.equal(html(workspace, text), '<p>Aya,Ben, Site</p>\n');
  });

  it('reads nothing of the site before there is one', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
    await workspace.look(post);
    html(workspace, withBody('No Liquid {here}.\n'));
    await workspace.service.ready();
    const read = workspace.collection.log.filter((line) => /_includes|_layouts|_data/.test(line) && /^read/.test(line));
    assert.deepEqual(read, []);
    html(workspace, withBody('{{ site.title }}\n'));
    await workspace.service.ready();
    assert.ok(workspace.collection.log.includes('read /blog/_includes/card.html'));
  });

  it('follows changes of includes and data', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
    const text = withBody('{% include card.html name="x" %} {{ site.data.new.key }}\n');
    await workspace.look(post, text);
    html(workspace, text);
    await workspace.service.ready();
    assert.equal(html(workspace, text), '<p><b>x</b></p>\n');
    workspace.collection.write('/blog/_includes/card.html', '<i>{{ include.name }}</i>');
    workspace.collection.write('/blog/_data/new.json', '{"key": "there"}');
    await workspace.service.ready();
    assert.equal(html(workspace, text), '<p><i>x</i> there</p>\n');
    workspace.collection.remove('/blog/_includes');
    await workspace.service.ready();
    assert.match(html(workspace, text), /postwright-liquid.*include card\.html/);
  });

  it('keeps the last whole state while the files are read again', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
    const text = withBody('{% include card.html name="x" %}\n');
    await workspace.look(post, text);
    html(workspace, text);
    await workspace.service.ready();
    workspace.collection.write('/blog/_includes/card.html', 'new');
    assert.equal(html(workspace, text), '<p><b>x</b></p>\n');
    await workspace.service.ready();
    assert.equal(html(workspace, text), '<p>new</p>\n');
  });

  it('needs no site', async () => {
    const workspace = new WorkspaceUnderTest({ folders: [], files: {} });
    const text = withBody('{{ page.title | upcase }} {{ site.title }}.\n');
    await workspace.look('/alone.md', text);
    const blocks = workspace.service.article('/alone.md', text).blocks;
    assert.equal(blocks[0]?.html, '<p>A .</p>\n');
  });

  it('takes its folders from the configuration, and none outside of the site', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: {
        ...files,
        '/blog/_config.yml': 'includes_dir: parts\ndata_dir: ../secret\n',
        '/blog/parts/card.html': 'part',
        '/secret/a.yml': 'secret',
      },
    });
    const text = withBody('{% include card.html %}{{ site.data.a }}\n');
    await workspace.look(post, text);
    html(workspace, text);
    await workspace.service.ready();
    assert.equal(html(workspace, text), '<p>part</p>\n');
    assert.ok(!workspace.collection.log.some((line) => line.includes('secret')));
  });

  it('reads a file beside the post once it is asked for', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: { ...files, '/blog/_posts/note.txt': 'note of {{ page.title }}' },
    });
    const text = withBody('{% include_relative note.txt %}\n');
    await workspace.look(post, text);
    for (let round = 0; round < 3; round++) {
      html(workspace, text);
      await workspace.service.ready();
    }
    assert.equal(html(workspace, text), '<p>note of A</p>\n');
  });

  it('reads the front matter of other posts once a template asks for more than their titles', async () => {
    const other = '/blog/_posts/2026-02-03-b.md';
    const workspace = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: { ...files, [other]: '---\ntitle: B\nstars: 3\n---\n' },
    });
    const text = withBody('{% for p in site.posts %}{{ p.title }}{{ p.stars }} {% endfor %}\n');
    await workspace.look(post, text);
    const shown = async () => {
      html(workspace, text);
      await workspace.service.ready();
      html(workspace, text);
      await workspace.service.ready();
      return html(workspace, text);
    };
    assert.equal(await shown(), '<p>B3 A</p>\n');
    workspace.collection.write(other, '---\ntitle: B\nstars: 4\n---\n');
    assert.equal(await shown(), '<p>B4 A</p>\n');
  });

  it('knows under which address and date other posts are published', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: { ...files, '/blog/_posts/2026-02-03-b.md': '---\ntitle: B\n---\n' },
    });
    const text = withBody(
      '{% post_url 2026-02-03-b %} {% for p in site.posts %}{{ p.title }}{{ p.url }} {% endfor %}\n',
    );
    await workspace.look(post, text);
    html(workspace, text);
    await workspace.service.ready();
    assert.equal(html(workspace, text), '<p>/base/2026/02/03/b.html B/2026/02/03/b.html A/2026/01/02/a.html</p>\n');
  });
});

describe('A post that an article links to', () => {
  const dates = ['2026-02-03', '2026-2-3', '/2026-02-3', 'news/2026-2-3'];
  for (const date of dates) {
    it(`is found by ${date} in its name, as the findings say`, async () => {
      const workspace = new WorkspaceUnderTest({
        folders: ['/blog'],
        files: { ...files, '/blog/news/_posts/2026-02-03-b.md': '---\ntitle: B\n---\n' },
      });
      const text = withBody(`{% post_url ${date}-b %}\n`);
      await workspace.look(post, text);
      html(workspace, text);
      await workspace.service.ready();
      assert.equal(html(workspace, text), '<p>/base/news/2026/02/03/b.html</p>\n');
    });
  }
});

describe('Blocks of an article with Liquid', () => {
  const blocksOf = async (body: string, given: Readonly<Record<string, string>> = {}) => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files: { ...files, ...given } });
    const text = withBody(body);
    await workspace.look(post, text);
    html(workspace, text);
    await workspace.service.ready();
    const article = workspace.service.article(post, text);
    let line = article.bodyLine;
    return article.blocks.map((block) => {
      const start = line + block.before;
      line = start + block.lines;
      return `${start - article.bodyLine}-${line - article.bodyLine} ${block.html
        .replace(/<[^>]*>/g, '')
        .trim()
        .replace(/\s+/g, ' ')}`;
    });
  };

  it('stand where their text is written', async () => {
    assert.deepEqual(
      await blocksOf('one\n\n{% assign x = 1 %}\n\ntwo\nlines\n\n{% if x == 1 %}\n\nthree\n\n{% endif %}\n\nfour\n'),
      ['0-1 one', '4-6 two lines', '9-10 three', '13-14 four'],
    );
  });

  it('that a tag made stand at the tag', async () => {
    assert.deepEqual(
      await blocksOf('one\n\n{% include many.md %}\n\nlast\n', { '/blog/_includes/many.md': 'a\n\nb\n\nc\n' }),
      ['0-1 one', '2-3 a', '3-3 b', '3-3 c', '4-5 last'],
    );
  });

  it('that a loop made stand in the loop', async () => {
    assert.deepEqual(
      await blocksOf('{% for p in site.data.people %}\n## {{ p.name }}\n\ntext\n{% endfor %}\n\nlast\n'),
      ['1-2 Aya', '3-4 text', '4-4 Ben', '4-4 text', '6-7 last'],
    );
  });

  it('keep their lines behind a comment, raw text and tags over several lines', async () => {
    assert.deepEqual(
      await blocksOf(
        '{% comment %}\na\n\nb\n{% endcomment %}\n\none\n\n{% include card.html\n  name="x"\n%}\n\n{% raw %}\n{{ two }}\n{% endraw %}\n\n{% unknown\n a %}\n\nthree\n',
      ),
      ['6-7 one', '8-11 x', '13-14 {{ two }}', '16-18 unknown a', '19-20 three'],
    );
  });
});
