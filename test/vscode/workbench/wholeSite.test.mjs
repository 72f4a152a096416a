import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const post = (number, fields = '') => `---\ntitle: Post ${number}\n${fields}---\n\nFlour, water, salt.\n`;

describe('the problems of a whole site', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  const pathOf = (name) => join(folder, '_posts', name);
  /** Waits until the first rows of the Problems view, which are all that is drawn, say this among others. */
  const listed = (...parts) =>
    workbench.eventually(async () => {
      await workbench.page.locator('.markers-panel .monaco-list').first().press('Home');
      const rows = await rowsOfProblems();
      assert.deepEqual(
        parts.filter((part) => !rows.some((row) => row.includes(part))),
        [],
        rows.join('\n'),
      );
    });
  const notListed = (part) =>
    workbench.eventually(async () => {
      const rows = await rowsOfProblems();
      assert.ok(!rows.some((row) => row.includes(part)), rows.join('\n'));
    });
  const rowsOfProblems = async () =>
    (await workbench.page.locator('.markers-panel .monaco-list-row').allInnerTexts()).map((row) =>
      row.replaceAll('\u00a0', ' '),
    );

  before(async function () {
    folder = this.session.newFolder('whole-site');
    mkdirSync(join(folder, '_posts'));
    writeFileSync(join(folder, '_config.yml'), 'title: Bread\n');
    for (let number = 1; number <= 60; number++) {
      const month = String(Math.ceil(number / 28)).padStart(2, '0');
      const day = String(((number - 1) % 28) + 1).padStart(2, '0');
      writeFileSync(
        pathOf(`2025-${month}-${day}-old-${number}.md`),
        `---\ntitle: Old ${number}\ntags: [bread]\ncategories: [old]\nreading_time: 40\n---\n\nFlour.\n`,
      );
    }
    writeFileSync(pathOf('2026-01-01-broken.md'), post(1, 'tags: [bread\ncategories: [old]\nreading_time: 1\n'));
    writeFileSync(
      pathOf('2024-12-31-yes.md'),
      post(2, 'tags: [bread]\ncategories: [old]\nreading_time: 1\npublished: "yes"\n'),
    );
    workbench = await this.session.open({ folder });
    await workbench.command('Problems: Focus on Problems View');
  });

  it('are listed when the folder is opened, though nothing in it is', async () => {
    await listed('2026-01-01-broken.md', '2024-12-31-yes.md', 'Only “published: false” hides a post');
    await listed('Also in 59 other posts.');
    await workbench.screenshot('problems of a whole site');
  });

  it('are those of the editor while a post is open, and gone once they are mended', async () => {
    await workbench.openFile('2024-12-31-yes.md');
    await workbench.editor.putCursorAfter('published: ');
    assert.equal((await rowsOfProblems()).filter((row) => row.includes('hides a post')).length, 1);
    await workbench.editor.applyQuickFix('Write “published: true”');
    await notListed('hides a post');
    await workbench.editor.save();
    await workbench.closeEditors();
    await notListed('2024-12-31-yes.md');
  });

  it('follow files that change on the disk', async () => {
    await workbench.command('Problems: Focus on Problems View');
    const path = pathOf('2026-01-01-broken.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('[bread', '[bread]'));
    await notListed('2026-01-01-broken.md');
    // Errors stand first in the list.
    writeFileSync(pathOf('2026-01-03-new.md'), post(3, 'tags: [bread\n'));
    await listed('2026-01-03-new.md');
    rmSync(pathOf('2026-01-03-new.md'));
    await notListed('2026-01-03-new.md');
  });

  it('are left out where the setting says so, and come back', async () => {
    await workbench.changeSettings({ 'postwright.problems': 'openFiles' });
    await notListed('The post says 40 min');
    await workbench.command('Postwright: Check the Whole Site');
    await workbench.command('Problems: Focus on Problems View');
    await listed('Also in 59 other posts.');
    await workbench.changeSettings({ 'postwright.problems': 'wholeSite' });
    await listed('Also in 59 other posts.');
  });

  it('stay when the check is stopped, and what changes waits until it is asked for', async () => {
    await workbench.command('Postwright: Stop Checking the Site');
    await workbench.command('Problems: Focus on Problems View');
    writeFileSync(pathOf('2026-01-04-late.md'), post(4, 'tags: [bread\n'));
    await workbench.openFile('2026-01-04-late.md');
    await workbench.screenshot('the check of a site stopped');
    await workbench.closeEditors();
    await workbench.command('Problems: Focus on Problems View');
    await listed('Also in 59 other posts.');
    await workbench.command('Postwright: Check the Whole Site');
    await workbench.command('Problems: Focus on Problems View');
    await listed('2026-01-04-late.md');
  });
});
