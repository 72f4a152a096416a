import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readingTime = 'postwright.readingTime';

describe('writing in the example blog', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  // One line of the file is one line of the window, so that End and Home do what they say.
  const settings = { '[markdown]': { 'editor.wordWrap': 'off' } };
  const open = async (session, name) => {
    folder = session.copy('examples/blog');
    workbench = await session.open({ folder, file: `${folder}/_posts/${name}`, settings });
    await workbench.statusShows(readingTime, 'min');
  };

  it('completes a tag by typing and Enter alone', async function () {
    await open(this.session, '2025-04-18-library-reservation-shelf.md');
    const { editor } = workbench;
    await editor.putCursorAfter('"業務改善", "記録"');
    await editor.type(', "');
    const offered = await editor.suggestions();
    assert.ok(offered.length > 5, 'the values of the other posts are offered');
    await editor.insert('表');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '表計算' }).waitFor();
    await workbench.screenshot('a tag is offered');
    await editor.press('Enter');
    await editor.shows('tags: ["図書館", "業務改善", "記録", "表計算"]');
  });

  it('completes an include with its parameters by typing and Enter alone', async function () {
    await open(this.session, '2025-04-18-library-reservation-shelf.md');
    const { editor } = workbench;
    await editor.press('Control+End', 'Enter', 'Enter');
    await editor.type('{%');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'include' }).first().waitFor();
    await workbench.screenshot('tags are offered');
    await editor.press('Enter');
    const figure = editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'figure.html' });
    await figure.waitFor();
    await editor.type('fi');
    await workbench.screenshot('includes are offered');
    await editor.press('Enter');
    await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'caption' }).waitFor();
    await workbench.screenshot('parameters of an include are offered');
    await editor.press('Enter');
    await editor.shows('{% include figure.html src="" %}');
  });

  it('underlines what is missing, mends it in place, and takes it back with one undo', async function () {
    await open(this.session, '2026-05-21-label-printer-three-months.md');
    const { editor } = workbench;
    await editor.squiggles('warning').first().waitFor();
    await editor.goToLine(1);
    await workbench.screenshot('a missing field is underlined');
    assert.ok((await editor.quickFixes()).includes('Add “tags”'));
    await workbench.screenshot('the fix is offered');
    await editor.applyQuickFix('Add “tags”');
    await editor.shows('tags: [""]');
    await workbench.screenshot('the field is added');
    await editor.press('Escape', 'Control+z');
    await editor.page
      .locator('.view-line', { hasText: 'tags:' })
      .filter({ hasNotText: 'tags を' })
      .waitFor({ state: 'detached' });
    await editor.save();
    const saved = readFileSync(`${folder}/_posts/2026-05-21-label-printer-three-months.md`, 'utf8');
    assert.equal(saved, readFileSync('examples/blog/_posts/2026-05-21-label-printer-three-months.md', 'utf8'));
  });

  it('counts the reading time while text is typed, and of the selection', async function () {
    await open(this.session, '2026-01-27-notice-translation-workflow.md');
    const { editor } = workbench;
    await workbench.statusShows(readingTime, '3 min');
    await editor.press('Control+End');
    await editor.insert('あ'.repeat(1500));
    await workbench.statusShows(readingTime, '6 min');
    await editor.press('Shift+Home');
    await workbench.statusShows(readingTime, '3 of 6 min');
    await workbench.screenshot('the reading time of a selection');
    assert.match(await workbench.statusTooltip(readingTime), /characters/);
  });

  it('writes the reading time by a click, and follows the tab that is active', async function () {
    await open(this.session, '2025-11-14-museum-audio-guide.md');
    const { editor, page } = workbench;
    const item = workbench.statusItem(readingTime);
    await editor.putCursorAfter('reading_time: 3');
    await editor.type('0');
    await editor.shows('reading_time: 30');
    await item.locator('a').click();
    await page.locator('.view-line', { hasText: 'reading_time: 30' }).waitFor({ state: 'detached' });
    await editor.shows('reading_time: 3');
    await workbench.openFile('_config.yml');
    await item.waitFor({ state: 'hidden' });
    await workbench.openFile('2025-09-02-school-garden-sensors.md');
    await workbench.statusShows(readingTime, '2 min');
  });

  it('mends a title with a colon by quoting it', async function () {
    await open(this.session, '2026-11-05-alt-text-checklist.md');
    const { editor } = workbench;
    await editor.squiggles('error').first().waitFor();
    await editor.putCursorAfter('title: ');
    await editor.applyQuickFix('Put the value in quotes');
    await editor.shows('title: "');
    await editor.squiggles('error').first().waitFor({ state: 'detached' });
  });

  describe('pressing Enter twice adds two lines and nothing else', () => {
    const name = '2025-06-09-bakery-leftover-notebook.md';
    const original = readFileSync(`examples/blog/_posts/${name}`, 'utf8');

    before(async function () {
      await open(this.session, name);
    });

    for (const line of [1, 2, 4, 5, 6, 9, 10, 12]) {
      it(`after line ${line}`, async () => {
        const { editor } = workbench;
        await editor.goToLine(line, 'end');
        await editor.press('Enter', 'Enter');
        await editor.page.waitForTimeout(200);
        assert.ok(!(await editor.suggestionsAreOpen()), 'no list opens');
        await editor.save();
        const saved = readFileSync(`${folder}/_posts/${name}`, 'utf8');
        const lines = original.split('\n');
        lines.splice(line, 0, '', '');
        assert.equal(saved.replace(/^ +$/gm, ''), lines.join('\n'));
        await editor.press('Control+z', 'Control+z');
        await editor.save();
      });
    }
  });
});
