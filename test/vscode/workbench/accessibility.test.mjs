import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fullPost } from './posts/fullPost.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const readingTime = 'postwright.readingTime';
const full = { file: '_posts/2026-10-07-full.md', title: 'すべてのある記事' };

describe('for everybody', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  /** The document of the preview. */
  let view;

  before(async function () {
    const folder = this.session.copy('examples/blog');
    writeFileSync(`${folder}/${full.file}`, fullPost(full.title));
    workbench = await this.session.open({
      folder,
      file: `${folder}/${full.file}`,
      settings: { 'workbench.colorTheme': 'Light Modern', 'postwright.requiredFields': ['tags'] },
      width: 1600,
      height: 1000,
    });
    await workbench.statusShows(readingTime, 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    view = workbench.webview();
    await view.locator('h1.title').getByText(full.title, { exact: true }).waitFor();
    await view.locator('button.missing', { hasText: 'Add tags' }).waitFor();
    await view.locator('.postwright-body details').waitFor();
    await view.locator('code .k', { hasText: 'class' }).waitFor();
  });

  for (const theme of ['dark', 'highContrast', 'highContrastLight', 'light']) {
    it(`axe finds nothing serious in the preview in the theme ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.eventually(async () => {
        const background = (element) => getComputedStyle(element).backgroundColor;
        const editor = await workbench.page
          .locator('.editor-instance .monaco-editor-background')
          .first()
          .evaluate(background);
        assert.equal(await view.locator('body').evaluate(background), editor);
      });
      const findings = await axeFindings();
      await workbench.screenshot(`everything in the theme ${theme}`);
      const told = findings.map(({ impact, id, help, places }) => `${impact}: ${id}: ${help}\n${places.join('\n')}`);
      const serious = told.filter((_, index) => ['serious', 'critical'].includes(findings[index].impact));
      for (const lesser of told.filter((each) => !serious.includes(each))) {
        console.log(`       ${lesser.replaceAll('\n', '\n         ')}`);
      }
      assert.deepEqual(serious, []);
    });
  }

  /** What axe says of the page of the preview. Its policy allows no script of ours, but the driver is not the page. */
  async function axeFindings() {
    const root = await view.locator('html').elementHandle();
    const frame = await root.ownerFrame();
    await frame.evaluate(axe);
    return frame.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ impact, id, help, nodes }) => ({
        impact,
        id,
        help,
        places: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)}\n  ${failureSummary}`),
      }));
    });
  }

  it('the reading time is reached by the keyboard and says what it is', async () => {
    const item = workbench.statusItem(readingTime);
    await workbench.command('View: Focus Status Bar');
    const focused = () => item.evaluate((element) => element.contains(document.activeElement));
    for (let presses = 0; presses < 30 && !(await focused()); presses++) {
      await workbench.page.keyboard.press('ArrowLeft');
    }
    assert.ok(await focused());
    const named = item.locator('[aria-label]').first();
    assert.match(await named.getAttribute('aria-label'), /^Reading time: \d+ minutes/);
    assert.equal(await named.getAttribute('role'), 'button');
  });

  it('code that is too wide is reached by the keyboard, and what fits is passed over', async () => {
    assert.equal(await view.locator('pre').first().getAttribute('tabindex'), '0');
    assert.equal(await view.locator('table').first().getAttribute('tabindex'), null);
  });

  it('nothing moves for those who asked for that, of their system or of VS Code', async () => {
    const { page } = workbench;
    const changed = view.locator('.postwright-body > *').first();
    await changed.evaluate((element) => element.classList.add('postwright-changed'));
    const animation = () => changed.evaluate((element) => getComputedStyle(element).animationName);
    const shows = (name) => workbench.eventually(async () => assert.equal(await animation(), name));
    workbench.changeSettings({ 'workbench.reduceMotion': 'off' });
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await shows('postwright-changed');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await shows('none');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await shows('postwright-changed');
    workbench.changeSettings({ 'workbench.reduceMotion': 'on' });
    await shows('none');
  });
});
