import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const name = (index) => `2026-10-02-stale-${String(index).padStart(3, '0')}.md`;
const post = (index) =>
  `---\ntitle: "止まった時計${index}"\ndate: 2026-10-02 09:00:00 +0900\ncategories: ["使い方"]\ntags: ["記録"]\nexcerpt: "古い数字${index}"\nreading_time: 30 # so\n---\n\n短い記事です。\n`;

describe('findings of a whole site', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  const open = async (session, count) => {
    folder = session.copy('examples/blog');
    for (let index = 0; index < count; index++) {
      writeFileSync(`${folder}/_posts/${name(index)}`, post(index));
    }
    workbench = await session.open({ folder, file: `${folder}/_posts/${name(0)}` });
    await workbench.editor.squiggles('warning').first().waitFor();
    await workbench.editor.putCursorAfter('reading_time: ');
  };
  const texts = () =>
    new Map(readdirSync(`${folder}/_posts`).map((each) => [each, readFileSync(`${folder}/_posts/${each}`, 'utf8')]));
  const changedFrom = (before) =>
    [...texts()].filter(([each, text]) => text !== before.get(each)).map(([each]) => each);

  it('are mended through the refactor preview', async function () {
    await open(this.session, 3);
    const before = texts();
    const offered = await workbench.editor.quickFixes();
    await workbench.screenshot('what the light bulb offers at a finding');
    assert.deepEqual(
      offered.filter((title) => title.includes('reading-time-stale')),
      [
        'Fix all “reading-time-stale” in this site',
        'Disable “reading-time-stale” for this line',
        'Disable “reading-time-stale” in this post',
        'Disable “reading-time-stale” in this site',
      ],
    );
    await workbench.editor.applyQuickFix('Fix all “reading-time-stale” in this site');
    const apply = workbench.page.getByRole('button', { name: 'Apply', exact: false }).first();
    await apply.waitFor();
    await workbench.screenshot('the refactor preview of fixes');
    await apply.click();
    // Those of the example blog that were made for this, too.
    await workbench.eventually(async () =>
      assert.deepEqual(changedFrom(before), [name(0), name(1), name(2), '2026-11-11-practice-stale-reading-time.md']),
    );
    assert.equal(texts().get(name(2)), post(2).replace('30', '1'));
    await workbench.screenshot('a site is fixed');
  });

  it('are mended from a list where they are many, and taken back', async function () {
    await open(this.session, 101);
    const before = texts();
    await workbench.editor.applyQuickFix('Fix all “reading-time-stale” in this site');
    const { page } = workbench;
    await page.locator('.quick-input-widget', { hasText: 'Fix all “reading-time-stale” in this site' }).waitFor();
    await workbench.screenshot('the files of many fixes');
    await page.keyboard.press('Enter');
    await workbench.eventually(async () => {
      assert.ok((await workbench.notifications()).some((text) => /102 files are changed/.test(text)));
    });
    assert.equal(changedFrom(before).length, 102);
    await workbench.command('Postwright: Undo Last Change of Many Files');
    await workbench.eventually(async () => {
      assert.ok((await workbench.notifications()).some((text) => /102 files are as they were/.test(text)));
    });
    assert.deepEqual(changedFrom(before), []);
  });

  it('are silenced from the palette, for the site', async function () {
    await open(this.session, 1);
    await workbench.command('Postwright: Disable a Rule in the Site');
    const { page } = workbench;
    await page.locator('.quick-input-widget', { hasText: 'Disable a rule in this site' }).waitFor();
    await page.keyboard.type('reading-time');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'reading-time-stale' }).waitFor();
    await workbench.screenshot('a rule to disable is chosen');
    await page.keyboard.press('Enter');
    const settings = `${folder}/.postwright.yml`;
    await workbench.eventually(async () => assert.ok(existsSync(settings)));
    assert.equal(readFileSync(settings, 'utf8'), 'rules:\n  reading-time-stale: off\n');
    await workbench.answerNotification('That stands in .postwright.yml', 'Open');
    await workbench.activeTab('.postwright.yml').waitFor();
    await workbench.screenshot('a rule is off for the site');
  });
});
