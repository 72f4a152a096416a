import assert from 'node:assert/strict';
import { processorNow } from '../../support/processorTime';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const path = '/blog/_posts/2026-11-23-a.md';
const blog = () =>
  new WorkspaceUnderTest({
    folders: ['/blog'],
    files: {
      '/blog/_config.yml': 'title: A\n',
      '/blog/_includes/figure.html': '{{ include.src }}',
      '/blog/_plugins/video.rb': "Liquid::Template.register_tag('video', Video)\n",
      '/blog/_site/old.html': '',
      [path]: '---\ntitle: A\n---\n',
    },
  });

const codes = ({ service }: WorkspaceUnderTest, body: string): readonly string[] =>
  service
    .diagnose(path, `---\ntitle: A\ncategories: [a]\ntags: [a]\n---\n${body}`)
    .map(({ code }) => code)
    .filter((code) => /liquid|missing/.test(code) && code !== 'field-missing');

describe('what Liquid can name of a site', () => {
  it('is read when it is first asked about, and not before', async () => {
    const workspace = blog();
    await workspace.service.ready();
    codes(workspace, 'No Liquid at all, but a { brace.');
    const isRead = () => workspace.collection.log.some((entry) => entry.endsWith('figure.html'));
    assert.equal(isRead(), false);
    assert.deepEqual(codes(workspace, '{% include none.html %}'), []);
    await workspace.service.ready();
    assert.equal(isRead(), true);
    assert.deepEqual(codes(workspace, '{% include none.html %}'), ['include-missing']);
    assert.deepEqual(codes(workspace, '{% include figure.html %}'), []);
    workspace.service.dispose();
  });

  it('reads a Gemfile of a great many blank lines in linear time', async () => {
    const workspace = blog();
    workspace.collection.write('/blog/Gemfile', `${'\n'.repeat(200_000)}source`);
    await workspace.service.ready();
    const begun = processorNow();
    for (let round = 0; round < 3; round++) {
      codes(workspace, '{% unknown %}');
      await workspace.service.ready();
    }
    assert.ok(processorNow() - begun < 2_000);
    assert.ok(workspace.collection.log.includes('read /blog/Gemfile'));
    workspace.service.dispose();
  }).timeout(120_000);

  it('follows what is added and taken away', async () => {
    const workspace = blog();
    await workspace.service.ready();
    const body = '{% include new.html %}{% link new.md %}{% video 1 %}{% link _site/old.html %}';
    codes(workspace, body);
    await workspace.service.ready();
    assert.deepEqual(codes(workspace, body), ['include-missing', 'link-missing', 'link-missing']);
    workspace.collection.write('/blog/_includes/new.html', '');
    workspace.collection.write('/blog/new.md', '');
    workspace.collection.remove('/blog/_plugins/video.rb');
    await workspace.service.ready();
    assert.deepEqual(codes(workspace, body), ['liquid-tag-unknown', 'link-missing']);
    workspace.service.dispose();
    assert.equal(workspace.collection.listened, false);
  });
});
