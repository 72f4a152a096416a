import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const path = '/blog/_posts/2026-11-01-a.md';
const other = '/blog/notes/_posts/2026-11-01-a.md';
const settingsPath = '/blog/.postwright.yml';
const post =
  '---\ntitle: A\ndate: 2026-11-01\ncategories: [x]\ntags: [y]\n---\n\nText at https://example.com/ and more.\n';

const workspaceWith = (
  settings: string | undefined,
  own: ConstructorParameters<typeof WorkspaceUnderTest>[0]['settings'] = {},
): WorkspaceUnderTest =>
  new WorkspaceUnderTest({
    folders: ['/blog'],
    files: {
      '/blog/_config.yml': 'title: T\n',
      [path]: post,
      ...(settings === undefined ? {} : { [settingsPath]: settings }),
    },
    settings: own,
  });

describe('the settings of a site', () => {
  it('hold for its posts', async () => {
    assert.deepEqual(await workspaceWith(undefined).found(path), []);
    assert.deepEqual(await workspaceWith('rules:\n  url-bare: error\n').found(path), ['url-bare error']);
  });

  it('go before those of the editor, and leave the others', async () => {
    const own = { '/blog': { rules: { 'url-bare': 'warning', 'paragraph-long': 'off' }, tags: ['own'] } } as const;
    assert.deepEqual(await workspaceWith('tags: [site]\n', own).found(path), ['url-bare warning']);
    assert.deepEqual(await workspaceWith('rules: {url-bare: off}\n', own).found(path), []);
    const workspace = workspaceWith('tags: [site]\n', own);
    assert.deepEqual(await workspace.offered(path, post.replace('[y]', '[‸]')), ['site']);
  });

  it('say what is required, and how fast its readers read', async () => {
    const workspace = workspaceWith('requiredFields: [excerpt]\nreadingTime: {englishWordsPerMinute: 1}\n');
    assert.deepEqual(await workspace.found(path), ['field-missing warning']);
    assert.ok(workspace.service.readingTime(path, post).minutes > 3);
    assert.equal(workspace.service.readingSpeeds(path).englishWordsPerMinute, 1);
  });

  it('follow the file: written, changed, in an unsaved editor, gone', async () => {
    const workspace = workspaceWith(undefined);
    const { service, collection } = workspace;
    const found = async () => {
      await service.ready();
      return service.diagnose(path, post).map(({ severity }) => severity);
    };
    await workspace.look(path);
    collection.write(settingsPath, 'rules:\n  url-bare: error\n');
    assert.deepEqual(await found(), ['error']);
    collection.write(settingsPath, 'rules:\n  url-bare: information\n');
    assert.deepEqual(await found(), ['information']);
    service.open(settingsPath, 'rules:\n  url-bare: warning\n');
    assert.deepEqual(await found(), ['warning']);
    service.open(settingsPath, 'rules:\n  url-bare: [\n');
    assert.deepEqual(await found(), ['warning'], 'the last that could be read holds');
    service.close(settingsPath);
    assert.deepEqual(await found(), ['information']);
    collection.remove(settingsPath);
    assert.deepEqual(await found(), []);
  });

  it('are those of the nearest site, and make no site of a folder', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: {
        '/blog/_config.yml': '',
        '/blog/notes/_config.yml': '',
        '/blog/_drafts/.postwright.yml': 'rules: {url-bare: error}\n',
        '/blog/notes/.postwright.yml': 'rules: {url-bare: information}\n',
        [settingsPath]: 'rules: {url-bare: warning}\n',
        [path]: post,
        [other]: post,
      },
      extent: 'everything',
    });
    assert.deepEqual(await workspace.found(path), ['url-bare warning']);
    assert.deepEqual(await workspace.found(other), ['url-bare information']);
    assert.deepEqual(
      workspace.service.sites.map(({ root }) => root),
      ['/blog', '/blog/notes'],
    );
  });

  it('hold for a site without a configuration, and not for files outside of any', async () => {
    const text = 'rules: {url-bare: error}\n';
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files: { [settingsPath]: text, [path]: post } });
    assert.deepEqual(await workspace.found(path), ['url-bare error']);
    const alone = new WorkspaceUnderTest({
      folders: ['/texts'],
      files: { '/texts/.postwright.yml': text, '/texts/a.md': post },
    });
    assert.deepEqual(await alone.found('/texts/a.md'), []);
  });

  it('are looked at for mistakes, together with the configuration', async () => {
    const workspace = workspaceWith('rules:\n  url-bar: off\n');
    await workspace.look(path);
    assert.deepEqual(
      workspace.service.configFindings.map(({ path: file, findings }) => [
        file,
        findings.map(({ message, start }) => `${start.line}:${start.character} ${formatMessage(message)}`),
      ]),
      [[settingsPath, ['1:2 Postwright knows no “url-bar”. Did you mean “url-bare”?']]],
    );
  });
});
