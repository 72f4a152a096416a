import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { blogPost as post } from './blog';
import { eventually } from './eventually';
import { listProblemsOf } from './problemsOf';

const show = async (uri: Uri): Promise<TextDocument> => (await window.showTextDocument(uri)).document;

async function complete(document: TextDocument, after: string): Promise<CompletionList> {
  const position = document.positionAt(document.getText().indexOf(after) + after.length);
  return commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
}

const labels = ({ items }: CompletionList) =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

describe('in the extension host', () => {
  before(async () => {
    await show(post('2025-04-18-library-reservation-shelf.md'));
    await eventually(async () => {
      const document = await show(post('2025-04-18-library-reservation-shelf.md'));
      assert.ok(labels(await complete(document, 'tags: [')).includes('やさしい日本語'));
    });
  });

  it('tags complete with plain text, in ranges of one line that hold the cursor', async () => {
    const document = await show(post('2025-04-18-library-reservation-shelf.md'));
    const cursor = document.positionAt(document.getText().indexOf('tags: [') + 'tags: ['.length);
    const ours = (await complete(document, 'tags: [')).items.filter(({ detail }) => detail?.includes('post'));
    assert.ok(ours.length > 10);
    for (const item of ours) {
      assert.equal(typeof item.insertText, 'string');
      assert.ok(item.range instanceof Range && item.range.isSingleLine && item.range.contains(cursor));
      assert.equal(item.additionalTextEdits, undefined);
    }
  });

  it('Liquid completes in the article, and nothing does outside of it', async () => {
    const document = await show(post('2026-02-18-five-liquid-tags.md'));
    await eventually(async () => {
      const { items } = await complete(document, '{% include figure.html src="/assets/images/tag-drawer.svg" ');
      assert.deepEqual(items.filter(({ detail }) => detail === 'A parameter of figure.html').length, 0);
      const files = (await complete(document, '\n\n{% include ')).items.filter(({ label }) =>
        (typeof label === 'string' ? label : label.label).endsWith('.html'),
      );
      assert.deepEqual(labels({ items: files }), ['callout.html', 'date.html', 'figure.html']);
      for (const item of files) {
        assert.equal(typeof item.insertText, 'string');
        assert.ok(item.range instanceof Range && item.range.isSingleLine);
      }
    });
    const outside = (await complete(document, 'looked after by ')).items;
    assert.deepEqual(
      outside.filter(({ detail }) => /file of _includes|of the site/.test(detail ?? '')),
      [],
    );
  });

  it('categories complete from the list in _config.yml too', async () => {
    const document = await show(post('2025-04-18-library-reservation-shelf.md'));
    const { items } = await complete(document, 'categories: [');
    const unused = items.find(({ label }) => typeof label !== 'string' && label.label === 'ニュース');
    assert.equal(unused?.detail, 'no posts yet');
    assert.deepEqual(unused?.label, { label: 'ニュース', description: 'no posts yet' });
  });

  it('a new post teaches its tags, an unsaved one too, and takes them along when it goes', async () => {
    const uri = post('2026-11-20-fresh.md');
    await workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntitle: A\ntags: [fresh tag]\n---\n'));
    const document = await show(post('2025-04-18-library-reservation-shelf.md'));
    const offered = async () => labels(await complete(document, 'tags: ['));
    await eventually(async () => assert.ok((await offered()).includes('fresh tag')));

    const fresh = await window.showTextDocument(uri);
    await fresh.edit((edit) => edit.replace(new Range(2, 7, 2, 16), 'fresher tag'));
    await eventually(async () => assert.ok((await offered()).includes('fresher tag')));
    assert.ok(!(await offered()).includes('fresh tag'));
    await commands.executeCommand('workbench.action.files.revert');

    const renamed = post('2026-11-21-fresh.md');
    await workspace.fs.rename(uri, renamed);
    await eventually(async () => assert.ok((await offered()).includes('fresh tag')));
    await workspace.fs.delete(renamed);
    await eventually(async () => assert.ok(!(await offered()).includes('fresh tag')));
  });

  it('the light bulb shows values to choose from, and does not call that a rewriting', async () => {
    const document = await show(post('2025-04-18-library-reservation-shelf.md'));
    const cursor = document.positionAt(document.getText().indexOf('tags: [') + 'tags: ['.length);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(cursor, cursor),
    );
    const offered = actions.find(({ title }) => title === 'Show values to choose from');
    assert.ok(offered);
    assert.equal(offered.kind?.value || undefined, undefined);
  });

  it('a broken _config.yml says where, without being opened, until it is mended', async () => {
    const uri = Uri.joinPath(post(''), '../_config.yml');
    const before = await workspace.fs.readFile(uri);
    const marks = () =>
      languages
        .getDiagnostics(uri)
        .map(({ range: { start }, message }) => `${start.line}:${start.character} ${message}`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('title: [oops\nfoo: "bar\n'));
    await eventually(async () =>
      assert.deepEqual(marks(), ['0:7 The bracket [ that begins this value is never closed.']),
    );
    await workspace.fs.writeFile(uri, before);
    await eventually(async () => assert.deepEqual(marks(), []));
  });

  it('a finding has a stable code that leads to its page, and a fix that one undo takes back', async () => {
    const uri = post('2026-05-21-label-printer-three-months.md');
    const document = await show(uri);
    await eventually(() => assert.equal(languages.getDiagnostics(uri).length, 1));
    const [finding] = languages.getDiagnostics(uri);
    assert.ok(finding && typeof finding.code === 'object');
    assert.equal(finding.code.value, 'field-missing');
    assert.ok((await workspace.fs.stat(finding.code.target)).size > 0);
    assert.equal(finding.message, '“tags” is missing. It stands in 24 of 26 posts of this site.');

    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, finding.range);
    const fix = actions.find(({ title }) => title === 'Add “tags”');
    assert.ok(fix?.edit);
    const before = document.getText();
    await workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes('\ntags: [""]\n'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('what needs no second look is mended by Fix All, and a category that was guessed is not', async () => {
    const uri = post('2025-11-14-museum-audio-guide.md');
    const document = await show(uri);
    const before = document.getText();
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const place = (text: string) => document.positionAt(before.indexOf(text) + text.length);
    await editor.edit((edit) => {
      edit.insert(place('reading_time: 3'), '0');
      edit.insert(place("'インタビュ"), 'ウ');
    });
    const codes = () => languages.getDiagnostics(uri).map(({ code }) => typeof code === 'object' && code.value);
    await eventually(() => assert.deepEqual(codes(), ['category-unknown', 'reading-time-stale']));

    const whole = new Range(0, 0, document.lineCount, 0);
    for (const kind of ['source.fixAll', 'source.fixAll.postwright']) {
      const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, whole, kind);
      const [fixAll, ...others] = actions.filter(({ kind: each }) => each?.value === 'source.fixAll.postwright');
      assert.ok(fixAll?.edit);
      assert.deepEqual(others, []);
      assert.deepEqual(
        fixAll.edit.get(uri).map(({ newText }) => newText),
        ['3'],
      );
    }
    await commands.executeCommand('workbench.action.files.revert');
    assert.equal(document.getText(), before);
  });

  it('the reading time is written where it stands, and nothing else changes', async () => {
    const document = await show(post('2025-11-14-museum-audio-guide.md'));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const written = 'reading_time: 3';
    const at = document.positionAt(document.getText().indexOf(written) + written.length);
    await editor.edit((edit) => edit.replace(new Range(at.translate(0, -1), at), '99'));
    await commands.executeCommand('postwright.writeReadingTime');
    assert.ok(document.getText().includes(`\n${written}\n`));
    await commands.executeCommand('workbench.action.files.revert');
  });

  describe('where the problems of open posts are listed', () => {
    listProblemsOf('openFiles');

    it('findings follow the typing, and leave with the tab', async () => {
      const uri = post('2026-03-16-first-open-data-file.md');
      const document = await show(uri);
      const editor = window.activeTextEditor;
      assert.ok(editor);
      const line = document
        .getText()
        .split('\n')
        .findIndex((text) => text.startsWith('title:'));
      await editor.edit((edit) => edit.insert(new Position(line, 'title:'.length), ' x: y:'));
      await eventually(() => assert.notEqual(languages.getDiagnostics(uri).length, 0));
      await commands.executeCommand('undo');
      await eventually(() => assert.equal(languages.getDiagnostics(uri).length, 0));

      const faulty = post('2026-11-05-alt-text-checklist.md');
      await show(faulty);
      await eventually(() => assert.equal(languages.getDiagnostics(faulty).length, 1));
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await eventually(() => assert.equal(languages.getDiagnostics(faulty).length, 0));
    });

    it('a document that other code opens behind the scenes gets no findings', async () => {
      const uri = post('2026-11-05-alt-text-checklist.md');
      await workspace.openTextDocument(uri);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.deepEqual(languages.getDiagnostics(uri), []);
    });
  });

  describe('where the problems of the whole site are listed', () => {
    listProblemsOf('wholeSite');

    it('those of a closed post are there, and stay when it is opened and closed', async () => {
      const faulty = post('2026-11-05-alt-text-checklist.md');
      const found = () => languages.getDiagnostics(faulty).map(({ code }) => typeof code === 'object' && code.value);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await eventually(() => assert.deepEqual(found(), ['yaml-unreadable']));
      await show(faulty);
      assert.deepEqual(found(), ['yaml-unreadable']);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      assert.deepEqual(found(), ['yaml-unreadable']);
    });
  });
});
