import assert from 'node:assert/strict';
import { LoadedFiles } from '../../../src/preview/site/loadedFiles';
import { SiteSheets } from '../../../src/preview/site/siteSheets';
import type { PreviewMessage } from '../../../src/protocol/messages';
import { webviewWindow } from '../webviewWindow';

type Asked = Extract<PreviewMessage, { type: 'wantStyles' }>;

function openSheets() {
  const window = webviewWindow();
  const adopted: { readonly media: string; css: string }[] = [];
  // jsdom has no style sheets of a script's making.
  Object.assign(window, {
    CSSStyleSheet: class {
      css = '';
      readonly media: string;
      constructor({ media }: { readonly media: string }) {
        this.media = media;
      }
      replaceSync(css: string) {
        this.css = css;
      }
    },
    fetch: async (uri: string) => ({ ok: !uri.includes('gone'), blob: async () => uri }),
  });
  Object.defineProperty(window.document, 'adoptedStyleSheets', {
    set: (sheets: typeof adopted) => adopted.splice(0, adopted.length, ...sheets),
  });
  window.URL.createObjectURL = (blob) => `blob:${blob}`;
  const asked: Asked[] = [];
  const notes: string[] = [];
  const sheets = new SiteSheets(window, {
    ask: (message) => asked.push(message),
    files: new LoadedFiles(window),
    notes: (all) => notes.splice(0, notes.length, ...all),
  });
  return { window, sheets, asked, adopted, notes };
}

/** Lets promises that have an answer go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('The style sheets of the page in the frame', () => {
  it('are asked for together, and adopted in the order of the page', async () => {
    const { sheets, asked, adopted, notes } = openSheets();
    const shown = sheets.show([
      { href: '/a.css', media: '' },
      { css: 'b{}', media: 'print' },
    ]);
    await settled();
    assert.deepEqual(asked, [
      {
        type: 'wantStyles',
        styles: [
          { id: 1, href: '/a.css' },
          { id: 2, css: 'b{}' },
        ],
      },
    ]);
    sheets.receive({ type: 'styles', styles: [{ id: 2, css: 'b2{}' }] });
    sheets.receive({ type: 'styles', styles: [{ id: 1, note: 'Not there.' }] });
    await shown;
    assert.deepEqual(
      adopted.slice(1).map(({ media, css }) => ({ media, css })),
      [{ media: 'print', css: 'b2{}' }],
    );
    assert.deepEqual(notes, ['Not there.']);
  });

  it('are asked for once while the page names the same', async () => {
    const { sheets, asked } = openSheets();
    void sheets.show([{ href: '/a.css', media: '' }]);
    await sheets.show([{ href: '/a.css', media: '' }]);
    await settled();
    assert.equal(asked.length, 1);
  });

  it('load files as blobs', async () => {
    const { sheets, adopted } = openSheets();
    const shown = sheets.show([{ href: '/a.css', media: '' }]);
    await settled();
    const css = 'a{background:url("w:/a.png")} b{background:url("w:/gone.png")}';
    sheets.receive({ type: 'styles', styles: [{ id: 1, css, files: ['w:/a.png', 'w:/gone.png'] }] });
    await shown;
    assert.equal(adopted[1]?.css, 'a{background:url("blob:w:/a.png")} b{background:url("data:,")}');
  });

  it('answer for another scheme without being asked for again', async () => {
    const { sheets, asked, adopted } = openSheets();
    const shown = sheets.show([{ css: 'x', media: '(prefers-color-scheme: dark)' }]);
    await settled();
    sheets.receive({ type: 'styles', styles: [{ id: 1, css: ':root{color-scheme: light dark}' }] });
    await shown;
    sheets.scheme = 'dark';
    assert.deepEqual(
      { media: adopted[1]?.media, css: adopted[1]?.css },
      { media: '(width >= 0px)', css: ':root{color-scheme: dark}' },
    );
    assert.equal(asked.length, 1);
  });

  it('leave styles of elements to the host where they hold addresses', async () => {
    const { window, sheets, asked } = openSheets();
    window.document.body.innerHTML =
      '<p data-postwright-style="color: red">a</p><p data-postwright-style="background: url(/a.png)">b</p>';
    sheets.fillIn(window.document);
    await settled();
    const [plain, held] = window.document.querySelectorAll('p');
    assert.equal(plain?.style.color, 'red');
    assert.equal(held?.getAttribute('style'), null);
    assert.deepEqual(asked[0]?.styles, [{ id: 1, css: 'background: url(/a.png)' }]);
  });
});
