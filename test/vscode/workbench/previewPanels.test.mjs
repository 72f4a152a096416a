import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { keyToPreview } from '../../../build/editor/keyToPreview.mjs';
import { longPost } from './posts/longPost.mjs';
import { sizedPost } from './posts/sizedPost.mjs';

const garden = {
  file: '_posts/2025-09-02-school-garden-sensors.md',
  title: 'What a school garden learned from five cheap sensors',
};
const bakery = { file: '_posts/2025-06-09-bakery-leftover-notebook.md', title: '売れ残りのパンを、ノート一冊で減らす' };
const long = { file: '_posts/2026-10-03-long.md', title: '長い記事' };
const pictures = { file: '_posts/2026-10-04-pictures.md', title: 'よその写真' };
const sizes = [40, 100].map((kilobytes) => ({
  kilobytes,
  file: `_posts/2026-10-06-${kilobytes}-kilobytes.md`,
  title: `${kilobytes}キロバイト`,
}));

const picturesPost = `---
title: ${pictures.title}
date: 2026-10-04 09:00:00 +0900
categories: ["レビュー"]
tags: ["記録"]
image: https://pictures.example/cover.png
---

![庭](https://pictures.example/garden.png)

[![棚](https://other.example/shelf.png)](https://elsewhere.example/)

![古い](http://pictures.example/old.png)

[この記事の見出し](#見出し) と [符号化したもの](#%E8%A6%8B%E5%87%BA%E3%81%97)、[ないもの](#どこにもない)

[長い記事の途中](2026-10-03-long.md#見出し80番)

${Array.from({ length: 40 }, (_, index) => `あいだの段落${index}。\n`).join('\n')}
## 見出し

終わり。
`;

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const themes = [
  ['dark', 'dark'],
  ['highContrast', 'high contrast'],
  ['light', 'light'],
];

describe('previews side by side', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  /** Hosts that the window, its frames and its workers asked for something. */
  const askedHosts = [];

  before(async function () {
    const folder = this.session.copy('examples/blog');
    writeFileSync(`${folder}/${long.file}`, longPost(long.title));
    writeFileSync(`${folder}/${pictures.file}`, picturesPost);
    for (const { file, title, kilobytes } of sizes) {
      writeFileSync(`${folder}/${file}`, sizedPost(title, kilobytes));
    }
    workbench = await this.session.open({
      folder,
      file: `${folder}/${long.file}`,
      settings: { 'workbench.colorTheme': 'Light Modern' },
      width: 1600,
      height: 1000,
    });
    const context = workbench.page.context();
    context.on('request', (request) => askedHosts.push(new URL(request.url()).hostname));
    await context.route(/^https?:\/\/[^/]+\.example\//, (route) =>
      route.fulfill({ contentType: 'image/png', body: pixel }),
    );
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    await panel(long);
  });

  /** The page of the preview that shows a post: there may be several previews. */
  const panel = ({ title }) =>
    workbench.eventually(async () => {
      for (const frame of workbench.page.frames()) {
        const shown = await frame
          .locator('h1.title')
          .getByText(title, { exact: true })
          .count()
          .catch(() => 0);
        if (shown > 0) {
          return frame;
        }
      }
      throw new Error(`no preview shows “${title}”`);
    });

  const openInEditor = async (post) => {
    await workbench.page.keyboard.press('Control+1');
    await workbench.openFile(post.file);
  };

  const show = async (post) => {
    await openInEditor(post);
    return panel(post);
  };

  const tabs = () => workbench.page.locator('.tab', { hasText: 'Preview' });
  /** The tab of a preview whose title begins so. */
  const tab = (title) => tabs().filter({ hasText: new RegExp(`^\\s*${title}`) });
  const tabTitles = async () => (await tabs().allInnerTexts()).map((text) => text.trim());

  /** Numbers of the sections that lines or blocks of the long post belong to. */
  const sectionsOf = (texts) => texts.flatMap((text) => /[し落](\d+)番/.exec(text)?.[1] ?? []).map(Number);

  /** Of the first line in sight: others are drawn too, above the editor's top or below the headings that stay there. */
  const sectionInEditor = async () => {
    const editor = workbench.page.locator('.editor-instance').first();
    const lines = await editor.evaluate((instance) => {
      const { top } = instance.getBoundingClientRect();
      const covered = instance.querySelector('.sticky-widget')?.getBoundingClientRect().height ?? 0;
      return [...instance.querySelectorAll('.view-lines > .view-line')]
        .map((line) => [line.getBoundingClientRect(), line.textContent])
        .filter(([box]) => box.bottom > top + covered + 1)
        .sort(([a], [b]) => a.top - b.top)
        .map(([, text]) => text);
    });
    return sectionsOf(lines)[0];
  };
  const sectionInPreview = async (view) => {
    const texts = await view
      .locator('.postwright-body > *')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().bottom > 1).map((each) => each.textContent.slice(0, 20)),
      );
    return sectionsOf(texts)[0];
  };

  /** The first line that the editor shows, as it draws it: pixels of its scroll. */
  const editorTop = () =>
    workbench.page
      .locator('.editor-instance .lines-content')
      .first()
      .evaluate((element) => element.style.top);

  const wheel = async (locator, pixels) => {
    const { x, y, width, height } = await locator.boundingBox();
    await workbench.page.mouse.move(x + width / 2, y + height / 2);
    await workbench.page.mouse.wheel(0, pixels);
  };

  /** For half a second of frames neither the page nor the editor moves. */
  const settles = (view) =>
    workbench.eventually(async () => {
      const before = [await view.evaluate(() => scrollY), await editorTop()];
      await view.evaluate(
        () =>
          new Promise((done) => {
            let frames = 30;
            const next = () => (--frames > 0 ? requestAnimationFrame(next) : done());
            next();
          }),
      );
      assert.deepEqual([await view.evaluate(() => scrollY), await editorTop()], before);
    });

  it('scroll the editor, which leaves them where the reader is', async () => {
    const view = await show(long);
    const webview = workbench.page.locator('iframe.webview.ready');
    for (const pixels of [6000, 2500, -3700]) {
      const before = await view.evaluate(() => scrollY);
      await wheel(webview, pixels);
      await workbench.eventually(async () =>
        assert.equal(Math.round(await view.evaluate(() => scrollY)), Math.round(before + pixels)),
      );
      await workbench.eventually(async () => {
        const inPreview = await sectionInPreview(view);
        const inEditor = await sectionInEditor();
        assert.ok(Math.abs(inPreview - inEditor) <= 1, `section ${inPreview} is at the top, in the editor ${inEditor}`);
      });
      await settles(view);
      assert.equal(Math.round(await view.evaluate(() => scrollY)), Math.round(before + pixels));
    }
  });

  it('follow the editor’s wheel and leave it where the writer is', async () => {
    const view = await show(long);
    for (const pixels of [2000, 1500, -900]) {
      const before = await editorTop();
      await wheel(workbench.page.locator('.editor-instance').first(), pixels);
      await workbench.eventually(async () => assert.notEqual(await editorTop(), before));
      await workbench.eventually(async () => {
        const inEditor = await sectionInEditor();
        const inPreview = await sectionInPreview(view);
        assert.ok(
          Math.abs(inPreview - inEditor) <= 1,
          `section ${inEditor} is at the top, in the preview ${inPreview}`,
        );
      });
      await settles(view);
    }
  });

  it('find words in the page, and the editor goes along', async () => {
    const view = await show(long);
    // `window.find` finds nothing on any page in the browser of these tests: it is told where the words are.
    await view.evaluate(() => {
      window.find = (words) => {
        const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
        found?.scrollIntoView();
        return found !== undefined;
      };
    });
    await view.locator('h1.title').click();
    const widget = workbench.page.locator('.simple-find-part.visible');
    // The focus takes a moment to get there.
    await workbench.eventually(async () => {
      await workbench.page.keyboard.press('Control+f');
      await widget.waitFor({ timeout: 1000 });
    });
    await widget.locator('input').fill('段落140番');
    await workbench.eventually(async () => {
      await workbench.page.keyboard.press('Enter');
      assert.equal(await sectionInPreview(view), 140);
    });
    await workbench.eventually(async () => assert.ok(Math.abs((await sectionInEditor()) - 140) <= 2));
    await workbench.screenshot('find in the preview');
    await workbench.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'detached' });
  });

  it('lead to the headings of their post and of another file', async () => {
    const view = await show(pictures);
    const heading = view.getByRole('heading', { name: '見出し', exact: true });
    for (const name of ['この記事の見出し', '符号化したもの']) {
      await view.evaluate(() => scrollTo(0, 0));
      await view.getByRole('link', { name, exact: true }).click();
      await workbench.eventually(async () => {
        const { top, height } = await heading.evaluate((element) => ({
          top: element.getBoundingClientRect().top,
          height: innerHeight,
        }));
        assert.ok(top >= -1 && top < height);
      });
    }
    await view.getByRole('link', { name: 'ないもの', exact: true }).click();
    await workbench.answerNotification('has no heading for #どこにもない');
    await view.getByRole('link', { name: '長い記事の途中', exact: true }).click();
    // The click may give the focus back to the preview: what counts is where the cursor stands in the editor.
    const heading80 = workbench.page.locator('.editor-instance .active-line-number', { hasText: /^328$/ });
    await heading80.waitFor();
    const other = await panel(long);
    await workbench.eventually(async () => assert.ok(Math.abs((await sectionInPreview(other)) - 80) <= 1));
  });

  it('ask before pictures of a host are loaded, and load those of no other', async () => {
    const view = await show(pictures);
    const card = (text) => view.locator('.postwright-card', { hasText: text });
    await card('image from other.example, not loaded').waitFor();
    assert.equal(await view.getByRole('button', { name: 'Show pictures from pictures.example…' }).count(), 2);
    // What is not encrypted is never loaded.
    assert.equal(await card('古い').locator('button').count(), 0);
    for (const [theme, name] of themes) {
      await workbench.setTheme(theme);
      await workbench.screenshot(`pictures that are not loaded in the ${name} theme`);
    }
    const offer = view.getByRole('button', { name: 'Show pictures from pictures.example…' }).first();
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'Show pictures from pictures.example' });
    await offer.focus();
    await workbench.page.keyboard.press('Enter');
    await dialog.waitFor();
    await workbench.screenshot('the question for a host');
    await workbench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await view.locator('.postwright-body img').count(), 0);
    await offer.click();
    await dialog.getByRole('button', { name: 'Show Pictures', exact: true }).click();
    await workbench.eventually(async () => {
      const shown = await panel(pictures);
      for (const selector of ['.cover img', '.postwright-body img']) {
        assert.ok(await shown.locator(selector).evaluate((image) => image.naturalWidth > 0));
      }
      assert.equal(await shown.locator('.postwright-card', { hasText: 'other.example' }).count(), 1);
    });
    assert.deepEqual([...new Set(askedHosts.filter((host) => host.endsWith('.example')))], ['pictures.example']);
    await workbench.screenshot('pictures of an allowed host');
  });

  it('take back what was allowed', async () => {
    await show(pictures);
    await workbench.command('Postwright: Manage Allowed Image Hosts');
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'pictures.example' });
    await row.waitFor();
    await workbench.screenshot('the list of allowed hosts');
    await row.click();
    await workbench.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await workbench.eventually(async () => {
      const view = await panel(pictures);
      assert.equal(await view.getByRole('button', { name: 'Show pictures from pictures.example…' }).count(), 2);
    });
    await workbench.command('Postwright: Manage Allowed Image Hosts');
    await workbench.answerNotification('No host is allowed to show pictures here');
  });

  for (const { kilobytes, ...post } of sizes) {
    it(`show a key in a post of ${kilobytes} KB without building the rest again`, async () => {
      const view = await show(post);
      await workbench.editor.goToLine(11, 'end');
      const shown = await keyToPreview(workbench, view, 25);
      assert.deepEqual(new Set(shown.map(({ elements }) => elements)), new Set([1]));
      const times = shown.map(({ toPreview }) => toPreview).sort((a, b) => a - b);
      const [median, slow] = [12, 23].map((index) => Math.round(times[index]));
      console.log(`       key to preview, ${kilobytes} KB: median ${median} ms, 95 of 100 within ${slow} ms`);
      // Far above what it takes, for machines that do other things meanwhile.
      assert.ok(median < 2000, `${median} ms`);
      await workbench.editor.save();
    });
  }

  it('stay with a post when locked, while another one follows', async () => {
    await show(long);
    await tabs().first().click();
    await workbench.titleAction('Lock Preview to This Post').click();
    await workbench.titleAction('Unlock Preview to Follow the Active Post').waitFor();
    assert.deepEqual(await tabTitles(), ['Locked Preview 2026-10-03-long.md']);
    await workbench.screenshot('a locked preview');
    await openInEditor(garden);
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    await panel(garden);
    assert.deepEqual(await tabTitles(), [
      'Locked Preview 2026-10-03-long.md',
      'Preview 2025-09-02-school-garden-sensors.md',
    ]);
    await show(bakery);
    assert.deepEqual(await tabTitles(), [
      'Locked Preview 2026-10-03-long.md',
      'Preview 2025-06-09-bakery-leftover-notebook.md',
    ]);
    await workbench.command('Postwright: Open Locked Article Preview to the Side');
    await tabs().nth(2).waitFor();
    await openInEditor(garden);
    await workbench.eventually(async () =>
      assert.deepEqual((await tabTitles()).sort(), [
        'Locked Preview 2025-06-09-bakery-leftover-notebook.md',
        'Locked Preview 2026-10-03-long.md',
        'Preview 2025-09-02-school-garden-sensors.md',
      ]),
    );
    await workbench.screenshot('several previews');
  });

  it('come back after a reload: their posts, locks and how far they were read', async () => {
    await openInEditor(garden);
    const locked = tab('Locked Preview 2026-10-03-long.md');
    await locked.click();
    const view = await panel(long);
    await view.evaluate(() => scrollTo(0, 4321));
    await workbench.eventually(async () => assert.equal(await view.evaluate(() => Math.round(scrollY)), 4321));
    const section = await sectionInPreview(view);
    await settles(view);
    await workbench.reload();
    await workbench.eventually(async () =>
      assert.deepEqual((await tabTitles()).sort(), [
        'Locked Preview 2025-06-09-bakery-leftover-notebook.md',
        'Locked Preview 2026-10-03-long.md',
        'Preview 2025-09-02-school-garden-sensors.md',
      ]),
    );
    await locked.click();
    const again = await panel(long);
    await workbench.eventually(async () => assert.equal(await sectionInPreview(again), section));
    await workbench.titleAction('Unlock Preview to Follow the Active Post').waitFor();
  });

  it('follow again when unlocked, and the one that followed closes', async () => {
    await tab('Preview 2025-09-02-school-garden-sensors.md').click();
    await panel(garden);
    await workbench.titleAction('Lock Preview to This Post').waitFor();
    await tab('Locked Preview 2026-10-03-long.md').click();
    await panel(long);
    await workbench.titleAction('Unlock Preview to Follow the Active Post').click();
    await openInEditor(bakery);
    await workbench.eventually(async () =>
      assert.deepEqual((await tabTitles()).sort(), [
        'Locked Preview 2025-06-09-bakery-leftover-notebook.md',
        'Preview 2025-06-09-bakery-leftover-notebook.md',
      ]),
    );
  });

  it('are never two that follow, also when one comes back late', async () => {
    await tab('Locked Preview').click();
    await panel(bakery);
    await workbench.reload();
    // The tab that is not shown has no panel yet, so that another one opens.
    await openInEditor(garden);
    await workbench.command('Postwright: Open Article Preview to the Side');
    await workbench.eventually(async () => assert.equal(await tabs().count(), 3));
    await tab('Preview 2025-06-09-bakery-leftover-notebook.md').click();
    await workbench.eventually(async () => assert.equal(await tabs().count(), 2));
    // It shows what is being written now, not what it showed before.
    await panel(garden);
    assert.deepEqual((await tabTitles()).sort(), [
      'Locked Preview 2025-06-09-bakery-leftover-notebook.md',
      'Preview 2025-09-02-school-garden-sensors.md',
    ]);
  });
});
