import assert from 'node:assert/strict';
import { readPage } from '../../../src/preview/site/readPage';
import { createSiteSanitiser } from '../../../src/preview/site/siteSanitiser';
import { htmlOf, webviewWindow } from '../webviewWindow';

const window = webviewWindow();
const sanitise = createSiteSanitiser(window);
const read = (before: string, after = '') => readPage({ before, after }, 'token', window, sanitise);

describe('A page of the site', () => {
  it('is read into what the frame needs of it', () => {
    const page = read(
      '<!DOCTYPE html><html lang="ja" class="a" onclick="x"><head><link rel="stylesheet" href="/a.css" media="print"><style>b{}</style></head><body id="c" data-theme="d"><main>',
      '</main></body></html>',
    );
    assert.deepEqual(page.htmlAttributes, [
      { name: 'lang', value: 'ja' },
      { name: 'class', value: 'a' },
    ]);
    assert.deepEqual(page.bodyAttributes, [
      { name: 'id', value: 'c' },
      { name: 'data-theme', value: 'd' },
    ]);
    assert.deepEqual(page.sheets, [
      { media: 'print', href: '/a.css' },
      { media: '', css: 'b{}' },
    ]);
    assert.equal(page.content?.parentElement?.localName, 'main');
    assert.equal(htmlOf(page.body), '<main><div data-postwright-content="token"></div></main>');
  });

  it('has other style sheets only where they count', () => {
    assert.deepEqual(
      read('<link rel="alternate stylesheet" href="a.css"><link rel="preload" href="b.css"><link rel="icon" href="c">')
        .sheets,
      [],
    );
  });

  it('has no place for the article where no element may stand', () => {
    assert.equal(read('<body><div title="', '"></div>').content, undefined);
    assert.equal(read('<body><textarea>', '</textarea>').content, undefined);
    assert.equal(read('<!--', '-->').content, undefined);
  });

  it('cannot name the place of the article itself', () => {
    const page = read('<div data-postwright-content="guess">a</div><main>', '</main>');
    assert.equal(page.content?.parentElement?.localName, 'main');
  });
});
