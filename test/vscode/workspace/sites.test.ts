import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually } from '../host/eventually';
import { offered } from '../host/offered';

/** A file by its path below the folder that holds the workspace file. */
function at(path: string): Uri {
  assert.ok(workspace.workspaceFile);
  return Uri.joinPath(workspace.workspaceFile, '..', path);
}

async function show(path: string): Promise<TextDocument> {
  return (await window.showTextDocument(at(path))).document;
}

/** The tags that are offered at the beginning of the list that a post has, but for those that it alone has. */
async function tagsIn(path: string): Promise<readonly string[]> {
  const labels = await offered(await show(path), 'tags: [');
  return labels.filter((label) => tags.includes(label)).sort();
}

/** All tags of all sites. */
const tags = ['rye', 'spelt', 'inner', 'poems', 'novels', 'islands', 'nowhere', 'release', 'late'];

const findings = (path: string) =>
  languages
    .getDiagnostics(at(path))
    .filter(({ source }) => source === 'Postwright')
    .map(({ code, message, severity }) => {
      const id = typeof code === 'object' ? code.value : code;
      return `${id} ${DiagnosticSeverity[severity]}: ${message}`;
    });

const matches = (found: readonly string[], ...expected: readonly RegExp[]) => {
  assert.equal(found.length, expected.length, found.join('\n'));
  expected.forEach((pattern, i) => void assert.match(found[i] ?? '', pattern));
};

const rye = 'bread/_posts/2026-01-10-rye.md';

describe('in a workspace of several folders', () => {
  // Where VS Code reads the workspace file while its window is still being made, it forgets the folders until the file is
  // read again, as it is after a setting is written to it.
  before('VS Code reads the workspace file', async () => {
    await workspace.getConfiguration('editor').update('rulers', [], ConfigurationTarget.Workspace);
    await eventually(() =>
      assert.deepEqual(
        workspace.workspaceFolders?.map(({ name }) => name),
        ['bread', 'books', 'program'],
      ),
    );
  });

  for (const [path, others] of [
    [rye, ['rye', 'spelt']],
    ['bread/theme/demo/_posts/2026-01-01-demo.md', ['inner', 'spelt']],
    ['books/content/_posts/2026-01-05-poems.markdown', ['islands', 'novels']],
    ['books/content/_reviews/harbour.mkd', ['novels', 'poems']],
    ['program/docs/_posts/2026-03-01-release.md', ['release']],
  ] as const) {
    it(`${path} is offered the tags of its own site`, async () => {
      await eventually(async () => assert.deepEqual(await tagsIn(path), others));
    });
  }

  it('files are Markdown to VS Code whose endings are so to Jekyll', async () => {
    for (const ending of ['md', 'markdown', 'mkd', 'mkdn', 'mkdown']) {
      const uri = at(`bread/_drafts/ending.${ending}`);
      await workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntitle: E\n---\n'));
      assert.equal((await workspace.openTextDocument(uri)).languageId, 'markdown', ending);
    }
    await workspace.fs.delete(at('bread/_drafts'), { recursive: true });
  });

  it('each folder has its own settings, and they may change', async () => {
    await show(rye);
    await eventually(() => matches(findings(rye), /^field-missing Warning: “author” is missing.*requiredFields/));
    await show('bread/_posts/2026-02-10-late.md');
    await eventually(() => matches(findings('bread/_posts/2026-02-10-late.md'), /^date-invalid Warning/));
    await show('books/content/_posts/2026-01-06-novel.mkd');
    await eventually(() => matches(findings('books/content/_posts/2026-01-06-novel.mkd'), /^date-invalid Error/));

    await show(rye);
    const settings = workspace.getConfiguration('postwright', at('bread'));
    await settings.update('requiredFields', [], ConfigurationTarget.WorkspaceFolder);
    await eventually(() => matches(findings(rye)));
    await settings.update('requiredFields', ['author'], ConfigurationTarget.WorkspaceFolder);
    await eventually(() => matches(findings(rye), /^field-missing/));
  });

  it('a folder says which files are posts, for itself', async () => {
    const page = 'program/docs/guide.md';
    await show(page);
    const settings = workspace.getConfiguration('postwright', at('program'));
    await settings.update('include', ['docs/guide.md'], ConfigurationTarget.WorkspaceFolder);
    await eventually(() => assert.ok(findings(page).some((found) => found.startsWith('date-invalid Error'))));
    await settings.update('include', undefined, ConfigurationTarget.WorkspaceFolder);
    await eventually(() => matches(findings(page)));
  });

  it('what is no post has no findings', async () => {
    const others = [
      'program/README.md',
      'program/docs/README.md',
      'program/docs/guide.md',
      'books/content/_posts/2026-01-07-draft.md',
    ];
    for (const path of others) {
      await show(path);
    }
    // Findings of the last file that was opened come last.
    await show('books/content/_posts/2026-01-06-novel.mkd');
    await eventually(() => assert.equal(findings('books/content/_posts/2026-01-06-novel.mkd').length, 1));
    assert.deepEqual(others.flatMap(findings), []);
  });

  it('a site that is renamed goes on elsewhere', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.rename(at('bread/theme/demo'), at('bread/theme/sample'));
    await eventually(async () =>
      assert.deepEqual(await tagsIn('bread/theme/sample/_posts/2026-01-01-demo.md'), ['inner', 'spelt']),
    );
    assert.deepEqual(await tagsIn(rye), ['rye', 'spelt']);
  });

  it('a folder that is added is known at once, and forgotten when it is removed', async () => {
    const path = 'later/_posts/2026-04-01-later.md';
    const count = workspace.workspaceFolders?.length ?? 0;
    assert.ok(workspace.updateWorkspaceFolders(count, 0, { uri: at('later') }));
    await eventually(() => assert.equal(workspace.workspaceFolders?.length, count + 1));
    await eventually(async () => assert.deepEqual(await tagsIn(path), ['late']));
    assert.deepEqual(await tagsIn(rye), ['rye', 'spelt']);

    assert.ok(workspace.updateWorkspaceFolders(count, 1));
    await eventually(() => assert.equal(workspace.workspaceFolders?.length, count));
    await eventually(async () => assert.deepEqual(await tagsIn(path), []));
    await eventually(async () => assert.deepEqual(await tagsIn(rye), ['rye', 'spelt']));
  });
});
