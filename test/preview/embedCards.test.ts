import assert from 'node:assert/strict';
import { cardsForEmbeds } from '../../src/preview/embedCards';
import { webviewWindow } from './webviewWindow';

const { document } = webviewWindow();
const carded = (html: string) => cardsForEmbeds(html, document, (host) => `⟦${host ?? ''}⟧`);
const card = (host: string) => `<span class="postwright-card">⟦${host}⟧</span>`;

describe('Cards for embedded content', () => {
  for (const [html, expected] of [
    ['<iframe src="https://video.example/embed/1"></iframe>', card('video.example')],
    ['<p>a</p><IFRAME SRC="//video.example/1"></IFRAME>', `<p>a</p>${card('video.example')}`],
    ['<video><source src="https://cdn.example/a.mp4"></video>', card('cdn.example')],
    ['<object data="/a.pdf"></object>', card('')],
    ['<iframe srcdoc="x"></iframe>', card('')],
    ['<iframe src="javascript:alert(1)"></iframe>', card('')],
    ['<script async src="https://social.example/w.js"></script>', card('social.example')],
    ['<iframe src="https://a.example/<b>"></iframe>', card('a.example')],
  ] as const) {
    it(`names the host of ${html}`, () => {
      assert.equal(carded(html), expected);
    });
  }

  for (const html of ['<p>iframe</p>', '<script>x()</script>', '<b>a']) {
    it(`puts none in the place of ${html}`, () => {
      assert.equal(carded(html).includes('postwright-card'), false);
    });
  }
});
