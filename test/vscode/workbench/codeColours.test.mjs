import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';

const file = '_posts/2026-10-09-code.md';
const post = `---
title: コードのある記事
date: 2026-10-09 09:00:00 +0900
---

語の色は\`code\`ではなくブロックだけに付きます。

\`\`\`ruby
# 売れ残りを数える
class Shelf < Store
  LIMIT = 12
  def left(day: :monday)
    puts "#{day}: #{@loaves} left" if @loaves > 1.5 && day != nil
  end
end
\`\`\`

\`\`\`javascript
import { shelf } from "./shelf.js";
// 一日に一度
export const left = async (day = 'monday') => {
  const { loaves } = await shelf(day, { limit: 12 });
  return \`\${loaves} left\`;
};
\`\`\`

\`\`\`yaml
title: 棚
limit: 12
tags: [パン, "朝"]
\`\`\`

\`\`\`diff
@@ -1,2 +1,2 @@
-loaves: 12
+loaves: 10
\`\`\`

\`\`\`html
<!-- 棚 -->
<p class="shelf">12 &amp; 10</p>
\`\`\`

\`\`\`shell
bundle exec jekyll build --future # 全部
\`\`\`

\`\`\`text
色の付かない文
\`\`\`
`;

describe('code in the preview', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let view;
  const scripts = [];

  before(async function () {
    const folder = this.session.copy('examples/blog');
    writeFileSync(`${folder}/${file}`, post);
    workbench = await this.session.open({
      folder,
      file: `${folder}/${file}`,
      settings: { 'workbench.colorTheme': 'Light Modern' },
      width: 1600,
      height: 1400,
    });
    workbench.page.context().on('request', (request) => scripts.push(request.url()));
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    view = workbench.webview();
    await view.locator('h1.title').getByText('コードのある記事', { exact: true }).waitFor();
  });

  const piece = (rougeClass, text) => view.locator(`code > .${rougeClass}`).getByText(text, { exact: true }).first();

  it('has the classes of rouge in each language, and none in what has no language', async () => {
    for (const [rougeClass, text] of [
      ['k', 'class'],
      ['nc', 'Shelf'],
      ['kd', 'const'],
      ['na', 'title'],
      ['nt', '--future'],
    ]) {
      await piece(rougeClass, text).waitFor();
    }
    await view.locator('code > .gd', { hasText: '-loaves' }).waitFor();
    assert.equal(await view.locator('code.language-text > span, .language-text code > span').count(), 0);
    assert.equal(scripts.filter((url) => url.endsWith('/dist/highlight.js')).length, 1);
  });

  for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight']) {
    it(`tells words, names, strings, numbers and comments apart in the theme ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.eventually(async () => {
        const colours = await Promise.all(
          [piece('k', 'class'), piece('nc', 'Shelf'), piece('s2', './shelf.js'), piece('mi', '12')].map((each) =>
            each.evaluate((element) => getComputedStyle(element).color),
          ),
        );
        assert.ok(new Set(colours).size >= 3, colours.join(', '));
      });
      await workbench.screenshot(`code in the theme ${theme}`);
    });
  }

  it('keeps its colours and its height while it is typed in', async () => {
    const block = view.locator('pre', { hasText: 'class Shelf' });
    const height = async () => (await block.boundingBox()).height;
    const before = await height();
    await workbench.page.keyboard.press('Control+1');
    await workbench.editor.putCursorAfter('LIMIT = 12');
    await workbench.editor.type('3');
    await piece('mi', '123').waitFor();
    assert.equal(await height(), before);
  });
});
