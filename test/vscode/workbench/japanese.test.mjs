import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readingTime = 'postwright.readingTime';

describe('in Japanese', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  const settings = { '[markdown]': { 'editor.wordWrap': 'off' } };
  const open = async (session, name, at) => {
    folder = session.copy('examples/blog');
    workbench = await session.open({ folder, file: `${folder}/_posts/${name}`, at, settings, language: 'ja' });
    await workbench.statusShows(readingTime, /約\d+分/);
  };

  it('a value says how often posts use it', async function () {
    await open(this.session, '2025-04-18-library-reservation-shelf.md');
    const { editor, page } = workbench;
    await editor.putCursorAfter('"業務改善", "記録"');
    await editor.type(', "');
    await editor.suggestions();
    await page.locator('.suggest-widget.visible', { hasText: '件の記事' }).waitFor();
    await workbench.screenshot('Japanese: a tag is offered');
  });

  it('a finding and its fix are Japanese', async function () {
    await open(this.session, '2026-05-21-label-printer-three-months.md');
    const { editor } = workbench;
    await editor.squiggles('warning').first().waitFor();
    await editor.goToLine(1);
    await editor.hover('---', '「tags」がありません');
    await workbench.screenshot('Japanese: the hover of a finding');
    await editor.press('Escape');
    assert.ok((await editor.quickFixes()).includes('「tags」を加える'));
    await workbench.screenshot('Japanese: the fix is offered');
    await editor.press('Escape');
    assert.match((await workbench.problems('「tags」')).join('\n'), /このサイトでは\d+件中\d+件の記事にあります/);
  });

  it('the status item explains a reading time that went stale, and the rule mends it', async function () {
    await open(this.session, '2025-11-14-museum-audio-guide.md');
    const { editor } = workbench;
    await editor.putCursorAfter('reading_time: 3');
    await editor.type('0');
    await editor.squiggles('warning').first().waitFor();
    assert.match(await workbench.statusTooltip(readingTime), /記事には30分と書かれています/);
    await workbench.screenshot('Japanese: the reading time explained');
    await editor.goToLine(1);
    await editor.putCursorAfter('reading_time: 3');
    await editor.applyQuickFix('3分に書き直す');
    await editor.shows('reading_time: 3');
    await editor.squiggles('warning').first().waitFor({ state: 'detached' });
    await editor.save();
    const saved = readFileSync(`${folder}/_posts/2025-11-14-museum-audio-guide.md`, 'utf8');
    assert.equal(saved, readFileSync('examples/blog/_posts/2025-11-14-museum-audio-guide.md', 'utf8'));
  });

  it('a category that the site does not list is put right, all of a kind at once', async function () {
    await open(this.session, '2025-06-09-bakery-leftover-notebook.md');
    const { editor } = workbench;
    await editor.putCursorAfter('categories: [');
    await editor.insert('"導入事礼", "導入事列", ');
    await editor.squiggles('warning').first().waitFor();
    await editor.hover('導入事列', '「導入事例」のことですか');
    await workbench.screenshot('Japanese: a category that is not listed');
    await editor.press('Escape');
    await editor.putCursorBefore('導入事列');
    const offered = await editor.quickFixes();
    assert.ok(offered.includes('「導入事例」に置き換える'), offered.join());
    assert.ok(offered.includes('このファイルの同じ種類の指摘2件をまとめて直す'), offered.join());
    await workbench.screenshot('Japanese: fixes of a category');
    await editor.applyQuickFix('このファイルの同じ種類の指摘2件をまとめて直す');
    await editor.shows('categories: ["導入事例", "導入事例", ');
  });

  it('sections are listed with their reading time, and one that is chosen is gone to', async function () {
    await open(this.session, '2025-04-18-library-reservation-shelf.md');
    const { quickInput, editor } = workbench;
    await workbench.command('Postwright: 見出しごとの読了時間を表示');
    await quickInput.widget.locator('.monaco-list-row', { hasText: '記事全体' }).waitFor();
    await workbench.screenshot('Japanese: reading time by section');
    const headings = readFileSync(`${folder}/_posts/2025-04-18-library-reservation-shelf.md`, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.startsWith('## ') ? [[line.slice(3), index + 1]] : []));
    const [title, line] = headings.at(-1);
    await quickInput.pick(title);
    await editor.cursorIsAt(`Ln ${line}, Col 1`);
  });

  it('the preview and what it misses are Japanese', async function () {
    await open(this.session, '2026-05-21-label-printer-three-months.md');
    await workbench.command('Postwright: 記事のプレビューを横に開く');
    const preview = workbench.webview();
    await preview.locator('h1').waitFor();
    await preview.getByText('タグを加える').waitFor();
    await workbench.screenshot('Japanese: the preview');
  });
});
