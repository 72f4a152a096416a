import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { hostilePost, refusedLinks } from './posts/hostilePost.mjs';
import { liquidPost } from './posts/liquidPost.mjs';
import { longPost } from './posts/longPost.mjs';

const bakery = { file: '_posts/2025-06-09-bakery-leftover-notebook.md', title: '売れ残りのパンを、ノート一冊で減らす' };
const garden = {
  file: '_posts/2025-09-02-school-garden-sensors.md',
  title: 'What a school garden learned from five cheap sensors',
};
const labels = {
  file: '_posts/2026-05-21-label-printer-three-months.md',
  title: '手のひらのラベルプリンターを、三か月使ってみた',
};
const long = { file: '_posts/2026-10-03-long.md', title: '長い記事' };
const liquid = { file: '_posts/2026-10-04-liquid.md', title: 'Liquid in an article' };
const hostile = { file: '_posts/2026-10-05-hostile.md', title: '<img src=x onerror=alert(1)>' };

const themes = [
  ['dark', 'dark'],
  ['highContrast', 'high contrast'],
  ['highContrastLight', 'light high contrast'],
  ['light', 'light'],
];

describe('the preview of an article', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  /** The document of the preview. */
  let view;
  /** Addresses of everything that the window, its frames and its workers asked for. */
  const requests = [];

  before(async function () {
    const folder = this.session.copy('examples/blog');
    writeFileSync(`${folder}/${long.file}`, longPost(long.title));
    writeFileSync(`${folder}/${hostile.file}`, hostilePost(hostile.title));
    writeFileSync(`${folder}/${liquid.file}`, liquidPost(liquid.title));
    workbench = await this.session.open({
      folder,
      file: `${folder}/${bakery.file}`,
      // One line of the file is one line of the window, so that End does what it says.
      settings: { '[markdown]': { 'editor.wordWrap': 'off' }, 'workbench.colorTheme': 'Light Modern' },
      width: 1600,
      height: 1000,
    });
    workbench.page.context().on('request', (request) => requests.push(request.url()));
    view = workbench.webview();
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    await shows(bakery);
  });

  const colorOf = (selector) =>
    view
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const shows = ({ title }) => view.locator('h1.title').getByText(title, { exact: true }).waitFor();
  const show = async (post) => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.openFile(post.file);
    await shows(post);
  };

  it('opens by the button in the title bar and shows what the reader will see', async () => {
    await workbench.page.locator('.tab', { hasText: 'Preview 2025-06-09-bakery-leftover-notebook.md' }).waitFor();
    const texts = async (selector) => (await view.locator(selector).allInnerTexts()).map((text) => text.trim());
    await view.locator('.meta li', { hasText: '3 min' }).waitFor();
    assert.deepEqual(await texts('.categories li'), ['導入事例']);
    assert.deepEqual(await texts('.meta li'), ['2025年6月9日', 'まちの仕事帖編集部', '3 min']);
    assert.deepEqual(await texts('.tags li'), ['小さな店', '業務改善', '表計算', '記録']);
    assert.match((await texts('.excerpt'))[0], /^天気と曜日と、最後に残った数。/);
    assert.equal((await texts('.postwright-body h2')).length, 4);
    assert.deepEqual(await texts('.postwright-body th'), ['', '晴・曇', '雨']);
    assert.equal(await view.locator('strong', { hasText: 'あとで計算できることは書かない（' }).count(), 1);
    assert.equal(await view.locator('article').getAttribute('lang'), 'ja');
    await workbench.screenshot('the preview of an example post');
  });

  it('shows the pictures of the site, the cover and those in the text', async () => {
    await show(bakery);
    for (const image of [view.locator('.cover img'), view.locator('.postwright-body img')]) {
      await image.scrollIntoViewIfNeeded();
      await workbench.eventually(async () => assert.ok(await image.evaluate((element) => element.naturalWidth > 0)));
    }
  });

  it('follows an edit, leaves everything else as it was and the focus in the editor', async () => {
    await show(bakery);
    const { editor } = workbench;
    const untouched = await view.locator('.postwright-body :is(h2, table, img)').elementHandles();
    await editor.goToLine(14, 'end');
    await editor.type(' Zebra');
    await view.locator('p', { hasText: 'Zebra' }).waitFor();
    await editor.type(' stripes');
    await view.locator('p', { hasText: 'Zebra stripes' }).waitFor();
    for (const element of untouched) {
      assert.ok(await element.evaluate((node) => node.isConnected));
    }
    await editor.goToLine(2, 'end');
    await editor.press('ArrowLeft');
    await editor.insert('！');
    await shows({ title: `${bakery.title}！` });
    await editor.press('Backspace');
    await shows(bakery);
    await editor.save();
  });

  it('says the date in the time zone of the site', async () => {
    await show(long);
    // 18:30 in Greenwich is the next morning in Tokyo.
    await view.locator('.meta li').getByText('2026年10月3日', { exact: true }).waitFor();
  });

  it('follows the scroll of the editor', async () => {
    await show(long);
    const { editor } = workbench;
    for (const line of [400, 90, 600]) {
      await editor.goToLine(line);
      await workbench.eventually(async () => {
        const [inEditor] = sectionsOf(await editor.visibleLines());
        const [inPreview] = sectionsOf(await blocksInView());
        assert.ok(
          Math.abs(inPreview - inEditor) <= 1,
          `section ${inEditor} is at the top, in the preview ${inPreview}`,
        );
      });
    }
    await workbench.screenshot('the preview follows the scroll');
    await editor.press('Control+Home');
    await workbench.eventually(async () => assert.equal(await view.locator('html').evaluate(() => scrollY), 0));
  });

  /** Numbers of the sections that lines or blocks of the long post belong to. */
  const sectionsOf = (texts) => texts.flatMap((text) => /[し落](\d+)番/.exec(text)?.[1] ?? []).map(Number);

  /** Starts of the blocks of the body, from the first that is in view. */
  const blocksInView = () =>
    view
      .locator('.postwright-body > *')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().bottom > 1).map((each) => each.textContent.slice(0, 20)),
      );

  it('does not jump when text and pictures are inserted above', async () => {
    await show(long);
    const { editor } = workbench;
    await editor.goToLine(90);
    await workbench.eventually(async () => assert.ok(await view.locator('html').evaluate(() => scrollY > 500)));
    const read = view.getByRole('heading', { name: '見出し60番', exact: true });
    const place = () => read.evaluate((element) => [element.getBoundingClientRect().top, scrollY]);
    await read.evaluate((element) => element.scrollIntoView());
    const [top, scrolled] = await place();
    await editor.insert('Inserted above\n\nand more\n\n![](/assets/images/bakery-morning.png)\n\n');
    const image = view.locator('.postwright-body img');
    await workbench.eventually(async () => assert.ok(await image.evaluate((element) => element.naturalWidth > 0)));
    await workbench.eventually(async () => assert.ok((await place())[1] > scrolled + 200));
    assert.ok(Math.abs((await place())[0] - top) < 2, `it stood at ${top}, now at ${(await place())[0]}`);
    await editor.save();
  });

  for (const [theme, name] of themes) {
    it(`takes its colours from the ${name} theme`, async () => {
      await show(labels);
      await workbench.setTheme(theme);
      const editorBackground = await workbench.page
        .locator('.editor-instance .monaco-editor-background')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      await workbench.eventually(async () => {
        const body = view.locator('body');
        assert.equal(await body.evaluate((element) => getComputedStyle(element).backgroundColor), editorBackground);
      });
      if (theme.startsWith('highContrast')) {
        assert.equal(await colorOf('.meta'), await colorOf('.title'), 'nothing is grey in high contrast');
      }
      await workbench.screenshot(`the preview in the ${name} theme`);
    });
  }

  it('names a missing field and puts the cursor on it', async () => {
    await show(labels);
    await view.locator('button.missing', { hasText: 'Add tags' }).click();
    await workbench.page.locator('.editor-instance .view-line', { hasText: 'tags: [""]' }).first().waitFor();
    await workbench.editor.insert('文房具');
    await workbench.editor.shows('tags: ["文房具"]');
    await view.locator('.tags li', { hasText: '文房具' }).waitFor();
    assert.equal(await view.locator('button.missing').count(), 0);
    await workbench.editor.save();
  });

  it('runs Liquid with the includes of the site, and names the tags of plugins in quiet placeholders', async () => {
    await show(liquid);
    await view.locator('figure figcaption', { hasText: 'One compartment' }).waitFor();
    await view.locator('p', { hasText: 'The Harbour Hall is open.' }).waitFor();
    const note = view.locator('.postwright-liquid', { hasText: 'youtube dQw4' });
    await note.scrollIntoViewIfNeeded();
    assert.equal(await note.getAttribute('title'), '{% youtube dQw4 %}');
    assert.equal(await view.locator('.postwright-liquid').count(), 1);
    assert.doesNotMatch(await view.locator('article').innerText(), /\{%/);
    await workbench.screenshot('Liquid in the preview');
  });

  it('runs nothing of a hostile post and asks no other host for anything', async () => {
    await show(hostile);
    await view.locator('p', { hasText: 'The end' }).waitFor();
    await view.locator('.postwright-card', { hasText: 'Embedded content from player.example' }).first().waitFor();
    await view.locator('.postwright-card', { hasText: 'image from pictures.example, not loaded' }).first().waitFor();
    const found = await view.locator('html').evaluate((root) => ({
      ran: root.dataset.ran,
      hidden: getComputedStyle(root.querySelector('body')).display === 'none',
      active: [
        ...root.querySelectorAll(
          'main :is(script, style, iframe, form, base, dialog, object, embed, input:not([disabled]), a[href], [style], [onerror], [onload], [onclick])',
        ),
      ].map((element) => element.outerHTML),
      floating: [...root.querySelectorAll('main *')]
        .filter((element) => !['static', 'relative'].includes(getComputedStyle(element).position))
        .map((element) => element.outerHTML),
    }));
    assert.deepEqual(found, { ran: undefined, hidden: false, active: [], floating: [] });
    const foreign = requests.map((address) => new URL(address).hostname).filter((host) => host.endsWith('.example'));
    assert.deepEqual(foreign, []);
    await workbench.screenshot('a hostile post');
  });

  it('refuses dangerous links in words', async () => {
    await show(hostile);
    for (const { name, words } of refusedLinks) {
      await view.getByRole('link', { name, exact: true }).click();
      await workbench.answerNotification(words);
    }
    assert.equal((await workbench.notifications()).length, refusedLinks.length);
    assert.equal(workbench.page.context().pages().length, 1);
  });

  it('opens a file of the site by its link and the keyboard alone', async () => {
    await show(hostile);
    await view.getByRole('link', { name: 'a file of the site', exact: true }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.activeTab('README.md').waitFor();
    await view.locator('.postwright-body h1').first().waitFor();
    assert.equal(await view.locator('article header').count(), 0);
  });

  it('comes back when another tab covered it', async () => {
    await show(garden);
    const tab = workbench.page.locator('.tab', { hasText: 'Preview' });
    await tab.click();
    await workbench.editor.press('Control+n');
    await workbench.activeTab('Untitled').waitFor();
    await tab.click();
    await shows(garden);
  });

  it('comes back after a reload of the window, with the post it showed', async () => {
    await show(garden);
    await workbench.reload();
    await workbench.statusShows('postwright.readingTime', 'min');
    await shows(garden);
    await workbench.editor.focus();
    await workbench.editor.goToLine(11, 'end');
    await workbench.editor.type(' Reloaded.');
    await view.locator('p', { hasText: 'Reloaded.' }).waitFor();
  });
});
