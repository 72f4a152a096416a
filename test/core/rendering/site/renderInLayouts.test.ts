import assert from 'node:assert/strict';
import { WorkspaceUnderTest } from '../../../support/workspaceUnderTest';

const file = '/blog/_posts/2026-01-02-a.md';

async function page(
  files: Readonly<Record<string, string>>,
  post = '---\nlayout: post\ntitle: A\n---\nText *here*.\n',
) {
  const workspace = new WorkspaceUnderTest({
    folders: ['/blog'],
    files: { '/blog/_config.yml': 'title: Blog\n', ...files, [file]: post },
  });
  await workspace.look(file);
  workspace.service.sitePage(file, post);
  await workspace.service.ready();
  const answer = workspace.service.sitePage(file, post);
  assert.ok(answer);
  return answer;
}

const content = '<p>Text <em>here</em>.</p>\n';

describe('The page of the site around an article', () => {
  it('is made of its layout, the layout of that and their includes', async () => {
    assert.deepEqual(
      await page({
        '/blog/_layouts/post.html': '---\nlayout: default\nkind: inner\n---\n<article>{{ content }}</article>',
        '/blog/_layouts/default.html':
          '<title>{{ page.title }} {{ site.title }} {{ layout.kind }}</title>{% include foot.html %}<main>{{ content }}</main>',
        '/blog/_includes/foot.html': '<i>{{ page.title }}</i>',
      }),
      { before: '<title>A Blog inner</title><i>A</i><main><article>', after: '</article></main>', hasContent: true },
    );
  });

  it('takes the layout of a default', async () => {
    const config = 'defaults:\n  - scope: { path: "" }\n    values: { layout: wide }\n';
    assert.deepEqual(
      await page(
        { '/blog/_config.yml': config, '/blog/_layouts/wide.html': '<b>{{ content }}</b>' },
        '---\ntitle: A\n---\nText *here*.\n',
      ),
      { before: '<b>', after: '</b>', hasContent: true },
    );
  });

  it('counts the words of its content without what marks it', async () => {
    const layout = '{{ content | strip_html | number_of_words }} {{ content }}';
    assert.deepEqual(await page({ '/blog/_layouts/post.html': layout }), {
      before: '2 ',
      after: '',
      hasContent: true,
    });
  });

  for (const [name, layout, before] of [
    ['twice', '{{ content }}|{{ content }}', `${content}|${content}`],
    ['changed', '{{ content | replace: "here", "there" }}', content.replace('here', 'there')],
    ['not at all', 'Nothing.', 'Nothing.'],
  ] as const) {
    it(`is whole when it shows its content ${name}`, async () => {
      const answer = await page({ '/blog/_layouts/post.html': layout });
      assert.deepEqual(answer, { before, after: '', hasContent: false });
    });
  }

  it('leaves out tags of plugins', async () => {
    const answer = await page({ '/blog/_layouts/post.html': '<head>{% unheard_of %}</head>{{ content }}' });
    assert.deepEqual(answer, { before: '<head></head>', after: '', hasContent: true });
  });

  it('ends where layouts go round in a circle', async () => {
    const answer = await page({ '/blog/_layouts/post.html': '---\nlayout: post\n---\n<b>{{ content }}</b>' });
    assert.ok('before' in answer && answer.before.startsWith('<b><b>') && answer.before.length < 200);
  });

  for (const [name, files, post, says] of [
    ['the layout is a theme’s', { '/blog/_config.yml': 'theme: minima\n' }, undefined, /belongs to the theme/],
    ['it is a remote theme’s', { '/blog/_config.yml': 'remote_theme: a/b\n' }, undefined, /belongs to the theme/],
    ['there are no layouts', {}, undefined, /has no layouts/],
    ['the layout is misspelt', { '/blog/_layouts/page.html': '' }, undefined, /There is no layout/],
    ['the post has none', {}, '---\ntitle: A\n---\nText\n', /has no layout/],
    ['the post wants none', {}, '---\nlayout: none\n---\nText\n', /has no layout/],
  ] as const) {
    it(`is none, in words, when ${name}`, async () => {
      const answer = await page(files, post);
      assert.match('notice' in answer ? answer.notice.message : '', says);
    });
  }
});
