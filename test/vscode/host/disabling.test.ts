import assert from 'node:assert/strict';
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { blogPost as post } from './blog';
import { eventually } from './eventually';
import { listProblemsOf } from './problemsOf';

/** Nothing is wrong in it. */
const uri = post('2025-11-14-museum-audio-guide.md');

const codesOf = (of: Uri) => languages.getDiagnostics(of).map(({ code }) => typeof code === 'object' && code.value);

/** The quick fixes at the first finding, worked out as when one is chosen. */
async function fixes(document: TextDocument): Promise<readonly CodeAction[]> {
  const [finding] = languages.getDiagnostics(document.uri);
  assert.ok(finding);
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, finding.range, undefined, 50);
}

async function withStaleReadingTime(): Promise<TextDocument> {
  const editor = await window.showTextDocument(uri);
  const { document } = editor;
  const place = document.getText().indexOf('reading_time: 3') + 'reading_time: 3'.length;
  await editor.edit((edit) => edit.insert(document.positionAt(place), '0'));
  await eventually(() => assert.deepEqual(codesOf(uri), ['reading-time-stale']));
  return document;
}

describe('rules are silenced', () => {
  listProblemsOf('openFiles');
  afterEach(async () => {
    await window.showTextDocument(uri);
    await commands.executeCommand('workbench.action.files.revert');
  });

  for (const [where, comment] of [
    ['for this line', '\n# postwright-disable-next-line reading-time-stale\nreading_time: 30'],
    ['in this post', '---\n# postwright-disable-file reading-time-stale\n'],
  ] as const) {
    it(`${where} by a comment that one undo takes out`, async () => {
      const document = await withStaleReadingTime();
      const before = document.getText();
      const action = (await fixes(document)).find(({ title }) => title === `Disable “reading-time-stale” ${where}`);
      assert.ok(action?.edit);
      await workspace.applyEdit(action.edit);
      assert.ok(document.getText().includes(comment));
      await eventually(() => assert.deepEqual(codesOf(uri), []));
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('in this site by its own file, which is written, changed and followed', async () => {
    const document = await withStaleReadingTime();
    const settings = Uri.joinPath(uri, '../../.postwright.yml');
    const textOf = async () => new TextDecoder().decode(await workspace.fs.readFile(settings));
    const action = (await fixes(document)).find(({ title }) => title === 'Disable “reading-time-stale” in this site');
    assert.ok(action?.command?.arguments);
    // The question that follows waits for an answer.
    void commands.executeCommand(action.command.command, ...action.command.arguments);
    await eventually(async () => assert.equal(await textOf(), 'rules:\n  reading-time-stale: off\n'));
    await eventually(() => assert.deepEqual(codesOf(uri), []));
    void commands.executeCommand(action.command.command, uri, 'url-bare');
    await eventually(async () => assert.equal(await textOf(), 'rules:\n  url-bare: off\n  reading-time-stale: off\n'));
    await workspace.fs.writeFile(settings, new TextEncoder().encode('rules:\n  url-bar: off\n'));
    await eventually(() => assert.deepEqual(codesOf(uri), ['reading-time-stale']));
    await eventually(() =>
      assert.deepEqual(
        languages.getDiagnostics(settings).map(({ range, message }) => `${range.start.line}: ${message}`),
        ['1: Postwright knows no “url-bar”. Did you mean “url-bare”?'],
      ),
    );
    await workspace.fs.delete(settings);
    await eventually(() => assert.deepEqual(languages.getDiagnostics(settings), []));
  });
});

describe('saving', () => {
  listProblemsOf('openFiles');
  const onSave = (value: object | undefined) =>
    workspace.getConfiguration('editor').update('codeActionsOnSave', value, ConfigurationTarget.Global);
  after(() => onSave(undefined));

  it('makes the sure fixes where the editor is told to, and not before', async () => {
    const before = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const document = await withStaleReadingTime();
    await document.save();
    assert.ok(document.getText().includes('reading_time: 30\n'));
    await onSave({ 'source.fixAll.postwright': 'explicit' });
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'));
    await commands.executeCommand('workbench.action.files.save');
    await eventually(() => assert.ok(document.getText().includes('reading_time: 3\n')));
    await eventually(() => assert.deepEqual(codesOf(uri), []));
    const whole = new Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, before));
    await commands.executeCommand('workbench.action.files.save');
    assert.equal(document.getText(), before);
  });
});
