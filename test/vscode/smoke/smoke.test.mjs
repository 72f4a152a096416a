import assert from 'node:assert/strict';
import { smallSite } from './smallSite.mjs';

const readingTime = 'postwright.readingTime';

/** What Postwright is for, once each: run for the packaged extension, and in Restricted Mode. */
describe('everything works', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    const folder = this.session.newFolder('blog');
    workbench = await this.session.open({
      folder,
      file: smallSite(folder),
      // In Restricted Mode VS Code puts a warning of Japanese letters above the text, in its own time.
      settings: { 'editor.unicodeHighlight.nonBasicASCII': false },
      width: 1600,
      height: 1000,
    });
  });

  it('the reading time in the status bar', async () => {
    assert.equal(await workbench.statusShows(readingTime, 'min'), '4 min');
    assert.match(await workbench.statusTooltip(readingTime), /Japanese or Chinese characters/);
  });

  it('a finding, underlined and in words', async () => {
    await workbench.editor.squiggles('warning').first().waitFor();
    const [, problem] = await workbench.problems('“tags” is missing.');
    assert.match(problem, /“tags” is missing\. It stands in 12 of 13 posts of this site\./);
  });

  it('a fix, and a tag of the other posts', async () => {
    const { editor } = workbench;
    await editor.focus();
    await editor.goToLine(1);
    await editor.applyQuickFix('Add “tags”');
    await editor.shows('tags: []');
    await editor.type('表');
    await editor.acceptSuggestion('表計算');
    await editor.shows('tags: [表計算]');
  });

  it('the preview, with headings, emphasis and a picture of the site', async () => {
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    const view = workbench.webview();
    await view.locator('h1.title').getByText('書きかけの記事', { exact: true }).waitFor();
    await view.locator('.tags li', { hasText: '表計算' }).waitFor();
    await view.locator('.postwright-body h2', { hasText: '見出し' }).waitFor();
    await view.locator('.postwright-body strong', { hasText: '朝' }).waitFor();
    const image = view.locator('.postwright-body img');
    await workbench.eventually(async () => assert.ok(await image.evaluate((element) => element.naturalWidth > 0)));
  });
});
