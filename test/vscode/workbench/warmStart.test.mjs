import assert from 'node:assert/strict';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const asked = '_posts/2025-04-18-library-reservation-shelf.md';

describe('a window on a folder that was open before', () => {
  let folder;
  let snapshot;

  /** Always of one size and of one time, so that only who reads the file sees the word. */
  const writePost = (word) => {
    const file = path.join(folder, '_posts/2026-01-09-kept.md');
    writeFileSync(file, `---\ntitle: "Kept"\ntags: ["${word}"]\n---\n\nText\n`);
    utimesSync(file, new Date('2026-01-09'), new Date('2026-01-09'));
  };

  const open = (session) =>
    session.open({ folder, file: path.join(folder, asked), settings: { '[markdown]': { 'editor.wordWrap': 'off' } } });

  /** Waits for the word among the tags that are offered. */
  const offers = async (workbench, word) => {
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.editor.putCursorAfter('"業務改善", "記録"');
    await workbench.editor.type(', "');
    await workbench.editor.suggestions();
    await workbench.editor.insert(word.slice(0, 4));
    await workbench.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: word }).waitFor();
    await workbench.editor.press('Escape');
    await workbench.closeEditors();
  };

  const leave = (session) => session.open({ folder: path.dirname(session.newFile('note.txt')) });

  it('keeps what it knows of the posts', async function () {
    folder = this.session.copy('examples/blog');
    writePost('keptword');
    const workbench = await open(this.session);
    await offers(workbench, 'keptword');
    const storage = path.join(path.dirname(this.session.server.settingsFile), '../User/workspaceStorage');
    await workbench.eventually(() => {
      const found = readdirSync(storage, { recursive: true })
        .filter((name) => path.basename(name) === 'posts.snapshot')
        .map((name) => path.join(storage, name));
      snapshot = found.find((file) => readFileSync(file, 'utf8').includes(folder));
      assert.ok(snapshot, 'the file is there, and has all its lines');
    });
    assert.match(readFileSync(snapshot, 'utf8'), /keptword[\s\S]*\{"lines":2\}$/);
    assert.deepEqual(readdirSync(path.dirname(snapshot)), ['posts.snapshot']);
  });

  it('answers from it', async function () {
    await leave(this.session);
    writePost('lostword');
    await offers(await open(this.session), 'keptword');
  });

  it('reads everything again when it is damaged, and replaces it', async function () {
    await leave(this.session);
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').slice(0, -20));
    const workbench = await open(this.session);
    await offers(workbench, 'lostword');
    await workbench.eventually(() => assert.match(readFileSync(snapshot, 'utf8'), /lostword[\s\S]*\{"lines":2\}$/));
  });
});
