import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Range,
  TabInputCustom,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { eventually } from './eventually';
import { itemsAt } from './offered';
import { listProblemsOf } from './problemsOf';

/** VS Code's own Markdown editor: a custom editor, so that no text editor is active in it. */
const hybridEditor = 'vscode.markdown.editor';

const post = (name: string): Uri => {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return Uri.joinPath(folder.uri, '_posts', name);
};

async function openHybrid(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('vscode.openWith', uri, hybridEditor);
  return eventually(() => {
    const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof TabInputCustom && input.viewType === hybridEditor);
    assert.equal(window.activeTextEditor, undefined);
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    assert.ok(document);
    return document;
  });
}

describe('in the hybrid Markdown editor', () => {
  listProblemsOf('openFiles');
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('findings stand at the document and leave with the tab', async () => {
    const uri = post('2026-05-21-label-printer-three-months.md');
    await openHybrid(uri);
    const found = () => languages.getDiagnostics(uri).map(({ message }) => message);
    await eventually(() => assert.deepEqual(found().length, 1, found().join('\n')));
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => assert.equal(languages.getDiagnostics(uri).length, 0));
  });

  it('the reading time is written', async () => {
    const document = await openHybrid(post('2025-11-14-museum-audio-guide.md'));
    await commands.executeCommand('postwright.writeReadingTime');
    const written = /^reading_time: (\d+)$/m.exec(document.getText())?.[1];
    assert.ok(written && !document.isDirty, 'it was right already');
    await commands.executeCommand('workbench.action.closeActiveEditor');

    const { document: open } = await window.showTextDocument(document.uri);
    const at = open.positionAt(open.getText().indexOf(`reading_time: ${written}`) + 'reading_time: '.length);
    const change = new WorkspaceEdit();
    change.replace(open.uri, new Range(at, at.translate(0, written.length)), '99');
    await workspace.applyEdit(change);
    await open.save();
    const again = await openHybrid(document.uri);
    assert.ok(again.getText().includes('\nreading_time: 99\n'));
    await commands.executeCommand('postwright.writeReadingTime');
    await eventually(() => assert.ok(again.getText().includes(`\nreading_time: ${written}\n`)));
    await again.save();
  });

  it('the preview shows the post beside it', async () => {
    await openHybrid(post('2025-11-14-museum-audio-guide.md'));
    await commands.executeCommand('postwright.openPreviewToSide');
    await eventually(() => {
      const labels = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      assert.ok(labels.includes('Preview 2025-11-14-museum-audio-guide.md'), labels.join(', '));
    });
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});

describe('what completion gives to any editor', () => {
  /** Front matter in every way to write a taxonomy, half-typed too. */
  const fixtures = [
    '---\ntitle: A\ncategories: [, "ニ\ntags: [や, ]\n---\n\nText\n',
    '---\ntags:\n  - や\n  - "\n  -\ncategories: ニュース レ\n---\n',
    "---\r\ntags: ['や', ]\r\ncategory:\r\ntags: \"や\r\n---\r\n",
    '---\ntags: # none yet\ncategories:   \n',
  ];

  fixtures.forEach((text, index) => {
    it(`is plain text, in one line, in a steady order, at every place of fixture ${index + 1}`, async function () {
      this.timeout(60_000);
      const uri = post(`2026-11-22-fixture-${index}.md`);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const document = await workspace.openTextDocument(uri);
      let count = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const cursor = document.positionAt(offset);
        const items = await itemsAt(document, cursor);
        count += items.length;
        const orders = items.map(({ sortText }) => sortText ?? '');
        assert.deepEqual(orders, [...new Set(orders)].sort());
        for (const { label, insertText, range, filterText, additionalTextEdits } of items) {
          assert.equal(typeof insertText, 'string');
          assert.ok(range instanceof Range && range.isSingleLine && range.contains(cursor));
          const typed = document.getText(new Range(range.start, cursor));
          // What is not said of the text to compare is the label's.
          const compared = filterText ?? String(label);
          if (String(label).startsWith(typed.trimStart().replace(/^["']/, ''))) {
            assert.ok(compared.startsWith(typed), `${compared} begins as ${typed}`);
          }
          assert.equal(additionalTextEdits, undefined);
        }
        assert.deepEqual(await itemsAt(document, cursor), items);
      }
      assert.ok(count > 0);
      await workspace.fs.delete(uri);
    });
  });
});
