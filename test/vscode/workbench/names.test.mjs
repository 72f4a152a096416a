import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const shelf = '2025-04-18-library-reservation-shelf.md';
const liquid = '2026-02-18-five-liquid-tags.md';

describe('names that a site shares', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  const settings = { '[markdown]': { 'editor.wordWrap': 'off' } };
  const open = async (session, name, prepare = () => {}) => {
    folder = session.copy('examples/blog');
    prepare();
    workbench = await session.open({ folder, file: `${folder}/_posts/${name}`, settings });
    await workbench.statusShows('postwright.readingTime', 'min');
  };
  const texts = () =>
    new Map(readdirSync(`${folder}/_posts`).map((name) => [name, readFileSync(`${folder}/_posts/${name}`, 'utf8')]));
  const rename = async (before, newName) => {
    const { editor, page } = workbench;
    await editor.putCursorAfter(before);
    await editor.press('F2');
    const input = page.locator('.rename-box .rename-input:focus');
    await input.waitFor();
    await input.fill(newName);
    await workbench.screenshot(`a new name is typed: ${newName}`);
    await input.press('Enter');
  };
  const changedFrom = (before) =>
    [...texts()].filter(([name, text]) => text !== before.get(name)).map(([name]) => name);

  it('a tag is merged into another through the refactor preview, and undone', async function () {
    await open(this.session, shelf);
    const before = texts();
    const frontMatterOf = (text) => text.split(/^---\r?$/m)[1] ?? '';
    const having = [...before].filter(([, text]) => frontMatterOf(text).includes('業務改善')).map(([name]) => name);
    assert.ok(having.length > 4, `${having.length} posts have the tag`);
    await rename('"図書館", "業務', '整理');
    const { page } = workbench;
    await page.getByRole('button', { name: 'Apply', exact: false }).first().waitFor();
    await workbench.screenshot('the refactor preview of a merged tag');
    await page.getByRole('button', { name: 'Apply', exact: false }).first().click();
    await workbench.eventually(async () => assert.deepEqual(changedFrom(before).sort(), having.sort()));
    const after = texts();
    for (const name of having) {
      assert.equal(
        frontMatterOf(after.get(name))
          .match(/業務改善|整理/g)
          ?.join(),
        '整理',
        name,
      );
    }
    await workbench.editor.shows('tags: ["図書館", "整理", "記録"]');
    await workbench.screenshot('a tag is merged');
    await workbench.editor.goToLine(1);
    await workbench.editor.press('Control+z');
    await workbench.editor.shows('tags: ["図書館", "業務改善", "記録"]');
    await workbench.screenshot('a merged tag is undone');
    await workbench.eventually(async () => {
      // The other files are undone after the one in view.
      await workbench.command('File: Save All');
      assert.deepEqual(changedFrom(before), []);
    });
  });

  it('a fix makes two ways of writing a tag one in the whole site, after showing the changes', async function () {
    await open(this.session, '2026-11-13-practice-near-duplicate-tag.md', () => {
      for (const [name, tag] of Object.entries({ one: 'open data', other: 'Open-Data' })) {
        writeFileSync(`${folder}/_posts/2024-01-01-${name}.md`, `---\ntitle: T\ntags: [${tag}] # so\n---\nText.\n`);
      }
    });
    const before = texts();
    const { editor, page } = workbench;
    await editor.putCursorAfter('tags: ["Open');
    await editor.applyQuickFix('Change “Open-Data” to “open data” in the whole site…');
    await page.getByRole('button', { name: 'Apply', exact: false }).first().waitFor();
    await workbench.screenshot('the refactor preview of a tag that two posts write in another way');
    await page.getByRole('button', { name: 'Apply', exact: false }).first().click();
    await editor.shows('tags: ["open data", "writing"]');
    await workbench.eventually(async () => {
      await workbench.command('File: Save All');
      assert.deepEqual(changedFrom(before).sort(), [
        '2024-01-01-other.md',
        '2026-11-13-practice-near-duplicate-tag.md',
      ]);
    });
    await workbench.screenshot('two ways of writing a tag are one');
  });

  it('F12 on an include goes to its file, and links lead there', async function () {
    await open(this.session, liquid);
    const { editor } = workbench;
    // The one before it is shown, not run.
    await editor.goToLine(39);
    await editor.putCursorAfter('{% include call');
    await editor.press('F12');
    await workbench.activeTab('callout.html').waitFor();
    await workbench.screenshot('the file of an include');
  });

  it('where nothing has a name it says so', async function () {
    await open(this.session, shelf);
    const { editor, page } = workbench;
    await editor.putCursorAfter('title:');
    await editor.press('F2');
    await page.locator('.monaco-editor-overlaymessage', { hasText: 'nothing to rename' }).waitFor();
    await workbench.screenshot('nothing to rename');
  });

  it('a tag of more than a hundred posts is written after one confirmation, and undone where nothing has changed', async function () {
    const many = 130;
    const name = (index) => `2024-01-01-many-${String(index).padStart(3, '0')}.md`;
    await open(this.session, shelf, () => {
      for (let index = 0; index < many; index++) {
        writeFileSync(
          `${folder}/_posts/${name(index)}`,
          `---\ntitle: Many ${index}\ntags: ["業務改善"] # so\n---\nText.\n`,
        );
      }
    });
    const before = texts();
    await rename('"図書館", "業務', '改善');
    const { page } = workbench;
    await page.locator('.quick-input-widget', { hasText: 'Rename “業務改善” to “改善”' }).waitFor();
    await workbench.screenshot('the files of a large rename');
    await page.keyboard.press('Enter');
    await workbench.eventually(async () => {
      assert.ok((await workbench.notifications()).some((text) => /\d+ files are changed/.test(text)));
    });
    await workbench.screenshot('a large rename is written');
    const after = texts();
    assert.ok(changedFrom(before).length > many);
    assert.match(after.get(name(7)), /^tags: \["改善"\] # so$/m);
    writeFileSync(`${folder}/_posts/${name(7)}`, `${after.get(name(7))}More.\n`);
    await workbench.command('Postwright: Undo Last Change of Many Files');
    await workbench.eventually(async () => {
      const told = await workbench.notifications();
      assert.ok(
        told.some((text) => text.includes('1 were changed meanwhile') && text.includes(name(7))),
        told.join('\n'),
      );
    });
    await workbench.screenshot('a large rename is undone');
    assert.deepEqual(changedFrom(before), [name(7)]);
  });
});
