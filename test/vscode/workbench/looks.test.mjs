import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostileCss, hostileLayout } from './posts/hostileLayout.mjs';
import { longPost } from './posts/longPost.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bakery = { file: '_posts/2025-06-09-bakery-leftover-notebook.md', title: '売れ残りのパンを、ノート一冊で減らす' };
const long = { file: '_posts/2026-10-03-long.md', title: '長い記事' };
const hostile = { file: '_posts/2026-10-05-hostile-layout.md', title: 'Hostile layout' };
const themed = { file: '_posts/2026-10-06-themed.md', title: 'Of a theme' };

describe('the looks of the preview', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;
  /** The document of the preview, and that of the site's page in it. */
  let view;
  let page;
  /** Addresses of everything that the window, its frames and its workers asked for. */
  const requests = [];

  before(async function () {
    folder = this.session.copy('examples/blog');
    writeFileSync(`${folder}/${long.file}`, longPost(long.title));
    writeFileSync(`${folder}/_layouts/hostile.html`, hostileLayout);
    writeFileSync(`${folder}/assets/css/hostile.css`, hostileCss);
    writeFileSync(`${folder}/${hostile.file}`, `---\ntitle: ${hostile.title}\nlayout: hostile\n---\nThe article.\n`);
    writeFileSync(`${folder}/${themed.file}`, `---\ntitle: ${themed.title}\nlayout: splash\n---\nThe article.\n`);
    workbench = await this.session.open({
      folder,
      file: `${folder}/${bakery.file}`,
      settings: { 'workbench.colorTheme': 'Light Modern', 'window.autoDetectColorScheme': false },
      width: 1800,
      height: 1000,
    });
    workbench.page.context().on('request', (request) => requests.push(request.url()));
    view = workbench.webview();
    page = view.frameLocator('.postwright-site iframe');
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    await view.locator('h1.title').getByText(bakery.title, { exact: true }).waitFor();
  });

  const choose = (text) => view.locator('.postwright-toolbar label', { hasText: text }).click();
  const show = async (post) => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.openFile(post.file);
  };
  const style = (selector, property) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);

  it('show the post as cards', async () => {
    await choose('Cards');
    await view.locator('.search-card h3', { hasText: bakery.title }).waitFor();
    await view.locator('.search-card .meta', { hasText: '/2025/06/09/bakery-leftover-notebook/' }).waitFor();
    await view.locator('.list-card .excerpt', { hasText: '天気と曜日' }).waitFor();
    await workbench.screenshot('a post as cards');
  });

  it('show on the cards what is cut off while the title is being typed', async () => {
    const { editor } = workbench;
    await workbench.page.keyboard.press('Control+1');
    await editor.goToLine(2, 'end');
    await editor.press('ArrowLeft');
    await editor.insert('。続きの長い題名も、ここに書いてみます');
    await view.locator('.search-card h3 .cut').waitFor();
    await view.locator('.measures .over', { hasText: 'of about 30 full-width characters' }).first().waitFor();
    await workbench.screenshot('a title that is cut off');
    await editor.press('Control+z');
    await view.locator('.search-card h3 .cut').waitFor({ state: 'detached' });
    await editor.save();
  });

  it('show the post in the page of its site, with its style sheet and its pictures', async () => {
    await choose('Site');
    await page.locator('.post-header h1', { hasText: bakery.title }).waitFor();
    await page.locator('.site-footer').waitFor();
    await workbench.eventually(async () => {
      assert.equal(await style('main', 'maxWidth'), '672px');
      assert.ok(await page.locator('img.cover').evaluate((image) => image.naturalWidth > 0));
    });
    assert.equal(await page.locator('html').evaluate(() => innerWidth), 768);
    await workbench.screenshot('a post in the look of its site');
  });

  it('follow an edit in the page of the site without loading it again', async () => {
    const { editor } = workbench;
    await workbench.page.keyboard.press('Control+1');
    const untouched = await page.locator('main h2, main table, .site-header').elementHandles();
    await editor.goToLine(14, 'end');
    await editor.type(' Zebra');
    await page.locator('p', { hasText: 'Zebra' }).waitFor();
    for (const element of untouched) {
      assert.ok(await element.evaluate((node) => node.isConnected));
    }
    await editor.goToLine(2, 'end');
    await editor.press('ArrowLeft');
    await editor.insert('！');
    await page.locator('.post-header h1', { hasText: `${bakery.title}！` }).waitFor();
    await page.locator('p', { hasText: 'Zebra' }).waitFor();
    await editor.press('Backspace');
    await page.locator('.post-header h1').getByText(bakery.title, { exact: true }).waitFor();
  });

  it('follow a style sheet that is saved', async () => {
    const css = `${folder}/assets/css/site.css`;
    const before = readFileSync(css, 'utf8');
    writeFileSync(css, `${before}\nh1 { outline: 3px solid rgb(1, 2, 3) }\n`);
    await workbench.eventually(async () => assert.equal(await style('h1', 'outlineColor'), 'rgb(1, 2, 3)'));
    writeFileSync(css, before);
    await workbench.eventually(async () => assert.notEqual(await style('h1', 'outlineColor'), 'rgb(1, 2, 3)'));
  });

  it('have the width and the scheme that are chosen, by keyboard', async () => {
    await view.locator('.postwright-toolbar input[value="tablet"]').focus();
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.eventually(async () => assert.equal(await page.locator('html').evaluate(() => innerWidth), 390));
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.eventually(async () => assert.equal(await style('body', 'backgroundColor'), 'rgb(28, 29, 31)'));
    await workbench.screenshot('a page of the site on a dark phone');
    await choose('Desktop');
    await choose('Light');
    await workbench.eventually(async () => {
      assert.equal(await page.locator('html').evaluate(() => innerWidth), 1280);
      assert.equal(await style('body', 'backgroundColor'), 'rgb(255, 253, 249)');
    });
    await choose('Tablet');
  });

  it('follow the scroll of the editor in the page of the site, and are followed', async () => {
    await show(long);
    await page.locator('.post-header h1', { hasText: long.title }).waitFor();
    const { editor } = workbench;
    await editor.goToLine(400);
    await workbench.eventually(async () => {
      const [inEditor] = sectionsOf(await editor.visibleLines());
      const [inPage] = sectionsOf(await blocksInView());
      assert.ok(Math.abs(inPage - inEditor) <= 1, `section ${inEditor} is at the top, in the page ${inPage}`);
    });
    await page.locator('html').evaluate(() => scrollTo(0, 0));
    await workbench.eventually(async () => assert.match((await editor.visibleLines())[0], /^---/));
  });

  /** Numbers of the sections that lines or blocks of the long post belong to. */
  const sectionsOf = (texts) => texts.flatMap((text) => /[し落](\d+)番/.exec(text)?.[1] ?? []).map(Number);

  /** Starts of the blocks of the body, from the first that is in view. */
  const blocksInView = () =>
    page
      .locator('article > *')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().bottom > 1).map((each) => each.textContent.slice(0, 20)),
      );

  it('run, load and send nothing of a hostile layout, and keep it in its place', async () => {
    await show(hostile);
    await page.locator('h1', { hasText: hostile.title }).waitFor();
    await page.locator('p', { hasText: 'The article.' }).waitFor();
    await workbench.eventually(async () => assert.equal(await style('h1', 'color'), 'rgb(4, 5, 6)'));
    await page.locator('#link').click();
    await page.locator('button.send').click();
    await workbench.screenshot('a hostile layout');
    assert.equal(await view.locator('html').evaluate(() => globalThis.hacked), undefined);
    assert.equal(await page.locator('html').evaluate(() => globalThis.hacked), undefined);
    assert.deepEqual(
      requests.filter((address) => address.includes('evil')),
      [],
    );
    const toolbar = await view.locator('.postwright-toolbar').boundingBox();
    const cover = await page.locator('#cover').boundingBox();
    assert.ok(cover.y >= toolbar.y + toolbar.height - 1);
    await view.locator('.postwright-notices', { hasText: 'evil.example' }).waitFor();
    await workbench.eventually(async () =>
      assert.ok((await workbench.notifications()).some((text) => text.includes('javascript:'))),
    );
  });

  it('say which theme has the layout that is not there, and show the article', async () => {
    await show(themed);
    await view.locator('.postwright-notices', { hasText: 'There is no layout “splash” in this site.' }).waitFor();
    await view.locator('h1.title', { hasText: themed.title }).waitFor();
    await view.locator('.postwright-site').waitFor({ state: 'hidden' });
  });

  for (const theme of ['dark', 'highContrast', 'highContrastLight', 'light']) {
    it(`axe finds nothing serious in cards and in the frame’s surroundings in the theme ${theme}`, async () => {
      await show(bakery);
      await workbench.setTheme(theme);
      await choose('Cards');
      await view.locator('.search-card h3', { hasText: bakery.title }).waitFor();
      assert.deepEqual(await seriousFindings(), []);
      await workbench.screenshot(`cards in the theme ${theme}`);
      await choose('Site');
      await page.locator('.post-header h1', { hasText: bakery.title }).waitFor();
      assert.deepEqual(await seriousFindings(), []);
    });
  }

  /** Of the page of the preview; what the site's own page is like is its writer's business. */
  async function seriousFindings() {
    const root = await view.locator('html').elementHandle();
    const frame = await root.ownerFrame();
    await frame.evaluate(axe);
    return frame.evaluate(async () => {
      const { violations } = await globalThis.axe.run(
        { exclude: [['iframe']] },
        { resultTypes: ['violations'], iframes: false },
      );
      return violations
        .filter(({ impact }) => ['serious', 'critical'].includes(impact))
        .map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary)}`,
        );
    });
  }

  it('are offered in the palette, and kept over a reload of the window', async () => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.command('Postwright: Show Preview as Cards');
    await view.locator('.postwright-cards').waitFor();
    await workbench.command('Postwright: Show Preview as Page of the Site');
    await page.locator('.post-header h1', { hasText: bakery.title }).waitFor();
    await choose('Phone');
    await workbench.eventually(async () => assert.equal(await page.locator('html').evaluate(() => innerWidth), 390));
    await workbench.reload();
    await page.locator('.post-header h1', { hasText: bakery.title }).waitFor();
    await workbench.eventually(async () => assert.equal(await page.locator('html').evaluate(() => innerWidth), 390));
    await workbench.command('Postwright: Show Preview as Article');
    await view.locator('h1.title').getByText(bakery.title, { exact: true }).waitFor();
  });
});
