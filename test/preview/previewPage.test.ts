import assert from 'node:assert/strict';
import { PreviewPage } from '../../src/preview/previewPage';
import type { PreviewMessage } from '../../src/protocol/messages';
import type { PreviewHeader } from '../../src/protocol/previewArticle';
import { firstLooks } from '../../src/protocol/previewLooks';
import type { PreviewState } from '../../src/protocol/previewState';
import { type TestWindow, webviewWindow } from './webviewWindow';

const emptyHeader: PreviewHeader = { authors: [], categories: [], tags: [], missing: [] };
const labels = { embed: 'Embedded content from {0}', embedWithoutHost: 'Embedded content' };

function openPage() {
  const window = webviewWindow();
  const main = window.document.querySelector('main');
  assert.ok(main);
  const posted: PreviewMessage[] = [];
  const remembered: PreviewState[] = [];
  const page = new PreviewPage(main, {
    window,
    post: (message) => posted.push(message),
    remember: (state) => remembered.push(state),
    colourCode: () => {},
  });
  const show = (html: string, header: PreviewHeader | null = null, lang = 'ja') =>
    page.receive({
      type: 'render',
      version: 1,
      uri: 'file:///a.md',
      article: { lang, header, bodyLine: 0, blocks: html === '' ? [] : [{ html, before: 0, lines: 1 }] },
      labels,
      notices: [],
      line: 0,
    });
  return { window, main, page, posted, remembered, show };
}

function press(window: TestWindow, selector: string, event: 'click' | 'auxclick' | 'Enter', button = 1): boolean {
  const target = window.document.querySelector(selector);
  assert.ok(target, selector);
  const options = { bubbles: true, cancelable: true };
  return target.dispatchEvent(
    event === 'Enter'
      ? new window.KeyboardEvent('keydown', { ...options, key: 'Enter' })
      : new window.MouseEvent(event, event === 'auxclick' ? { ...options, button } : options),
  );
}

describe('The preview’s page', () => {
  it('shows the header as text, never as HTML', () => {
    const { main, show } = openPage();
    const hostile = '<img src=x onerror=alert(1)>';
    show('', {
      notice: hostile,
      ...{ title: hostile, date: hostile, excerpt: hostile, readingTime: hostile },
      ...{ authors: [hostile], categories: [hostile], tags: [hostile] },
      missing: [],
    });
    assert.equal(main.querySelectorAll('img, script').length, 0);
    assert.equal(main.querySelector('h1')?.textContent, hostile);
  });

  it('says first in the header what the site will not show', () => {
    const { main, show } = openPage();
    show('', { ...emptyHeader, notice: 'Never closed', title: 'a' });
    assert.equal(main.querySelector('header')?.firstElementChild?.textContent, 'Never closed');
  });

  it('says what is missing in its place, and asks for the field when chosen', () => {
    const { window, main, posted, show } = openPage();
    show('', { ...emptyHeader, missing: [{ place: 'title', field: 'title', label: 'Add a title' }] });
    assert.equal(main.querySelector('h1 button')?.textContent, 'Add a title');
    press(window, 'h1 button', 'click');
    assert.deepEqual(posted.at(-1), { type: 'field', field: 'title' });
  });

  it('sets the language of the article', () => {
    const { main, show } = openPage();
    show('<p>a</p>');
    assert.equal(main.querySelector('article')?.lang, 'ja');
  });

  it('remembers the post, the line and whether it is locked', () => {
    const { page, remembered, show } = openPage();
    page.receive({ type: 'lock', locked: true });
    assert.deepEqual(remembered, []);
    show('<p>a</p>');
    page.receive({ type: 'scroll', line: 2.5, origin: 'editor' });
    page.receive({ type: 'lock', locked: false });
    assert.deepEqual(remembered, [
      { uri: 'file:///a.md', line: 0, locked: true, looks: firstLooks },
      { uri: 'file:///a.md', line: 2.5, locked: true, looks: firstLooks },
      { uri: 'file:///a.md', line: 2.5, locked: false, looks: firstLooks },
    ]);
  });

  it('tells the host where the reader scrolled to, and never what it scrolled itself', () => {
    const { window, page, posted, show } = openPage();
    const scrollTo = (y: number) => {
      Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
    };
    const scrolled = () => window.dispatchEvent(new window.Event('scroll'));
    window.scrollBy = () => scrollTo(300);
    show('<p>a</p>');
    scrolled();
    page.receive({ type: 'scroll', line: 0.5, origin: 'editor' });
    scrolled();
    scrolled();
    assert.deepEqual(
      posted.filter(({ type }) => type === 'scroll'),
      [],
    );
    scrollTo(320);
    scrolled();
    assert.deepEqual(posted.at(-1), { type: 'scroll', uri: 'file:///a.md', line: 0, origin: 'preview' });
  });

  it('is not scrolled while it shows a sentence', () => {
    const { window, page, posted, show } = openPage();
    show('<p>a</p>');
    page.receive({ type: 'empty', text: 'Open a file.' });
    Object.defineProperty(window, 'scrollY', { value: 9 });
    window.dispatchEvent(new window.Event('scroll'));
    assert.equal(posted.at(-1)?.type, 'applied');
  });

  it('says when a version is on the screen', () => {
    const { page, posted, show } = openPage();
    show('<p>a</p>');
    page.receive({ type: 'patch', version: 2, base: 1, bodyLine: 0, from: 0, deleteCount: 1, blocks: [] });
    assert.deepEqual(posted, [
      { type: 'applied', version: 1 },
      { type: 'applied', version: 2 },
    ]);
  });

  it('asks for the whole article when a patch is for another version', () => {
    const { main, page, posted, show } = openPage();
    show('<p>a</p>');
    page.receive({ type: 'patch', version: 9, base: 8, bodyLine: 0, from: 0, deleteCount: 1, blocks: [] });
    assert.deepEqual(posted.at(-1), { type: 'ready' });
    assert.equal(main.querySelector('p')?.textContent, 'a');
  });

  it('changes the header only when told to', () => {
    const { main, page, show } = openPage();
    show('', { ...emptyHeader, title: 'a' });
    const patch = { type: 'patch', bodyLine: 0, from: 0, deleteCount: 0, blocks: [] } as const;
    page.receive({ ...patch, version: 2, base: 1 });
    assert.equal(main.querySelector('h1')?.textContent, 'a');
    page.receive({ ...patch, version: 3, base: 2, header: { ...emptyHeader, title: 'b' } });
    assert.equal(main.querySelector('h1')?.textContent, 'b');
    page.receive({ ...patch, version: 4, base: 3, header: null });
    assert.equal(main.querySelector('header'), null);
  });

  it('tints what just changed, and nothing at first', () => {
    const { main, page, show } = openPage();
    show('<p>a</p>');
    assert.equal(main.querySelectorAll('.postwright-changed').length, 0);
    const blocks = [{ html: '<p>b</p>', before: 0, lines: 1 }];
    page.receive({ type: 'patch', version: 2, base: 1, bodyLine: 0, from: 1, deleteCount: 0, blocks });
    assert.deepEqual(
      [...main.querySelectorAll('.postwright-changed')].map((each) => each.textContent),
      ['b'],
    );
  });

  it('shows a sentence when there is no article, and an article after that', () => {
    const { main, page, show } = openPage();
    page.receive({ type: 'empty', text: 'Open <b>' });
    assert.equal(main.lastElementChild?.outerHTML, '<p class="postwright-empty">Open &lt;b&gt;</p>');
    show('<p>a</p>');
    assert.equal(main.querySelectorAll('.postwright-empty').length, 0);
    assert.equal(main.querySelector('p')?.textContent, 'a');
  });

  for (const event of ['click', 'auxclick', 'Enter'] as const) {
    it(`sends every link to the host on ${event} and lets nobody else follow it`, () => {
      const { window, posted, show } = openPage();
      show('<p><a href="javascript:alert(1)"><em>x</em></a></p>');
      let heard = false;
      window.addEventListener(event === 'Enter' ? 'keydown' : event, () => {
        heard = true;
      });
      assert.equal(press(window, 'em', event), false);
      assert.equal(heard, false);
      assert.deepEqual(posted.at(-1), { type: 'link', href: 'javascript:alert(1)' });
    });
  }

  it('opens no link on the button that opens the menu', () => {
    const { window, posted, show } = openPage();
    show('<p><a href="https://example.com">x</a></p>');
    assert.equal(press(window, 'a', 'auxclick', 2), true);
    assert.deepEqual(
      posted.map(({ type }) => type),
      ['applied'],
    );
  });

  it('follows links within the article by itself', () => {
    const { window, posted, show } = openPage();
    show('<p><a href="#%E5%9B%B3">x</a></p><h2 id="図">y</h2>');
    let reached = '';
    window.Element.prototype.scrollIntoView = function (this: Element) {
      reached = this.textContent ?? '';
    };
    press(window, 'a', 'click');
    assert.equal(reached, 'y');
    assert.deepEqual(
      posted.map(({ type }) => type),
      ['applied'],
    );
  });

  it('moves the keyboard to where a link within the article leads', () => {
    const { window, show } = openPage();
    show('<p><a href="#here">x</a></p><p><a name="here">y</a></p>');
    window.Element.prototype.scrollIntoView = () => {};
    press(window, 'a', 'Enter');
    assert.equal(window.document.activeElement?.textContent, 'y');
  });

  it('leaves it to the host to say that there is no such heading', () => {
    const { window, posted, show } = openPage();
    show('<p><a href="#gone">x</a></p>');
    press(window, 'a', 'click');
    assert.deepEqual(posted.at(-1), { type: 'link', href: '#gone' });
  });

  it('offers to ask for the host of a picture, also inside a link', () => {
    const { window, main, page, posted, show } = openPage();
    show('<p><a href="/x"><img src="https://pictures.example/a.png" alt="A"></a></p>');
    const offer = { host: 'pictures.example', button: 'Show…', label: 'Show pictures from pictures.example…' };
    const src = 'https://pictures.example/a.png';
    page.receive({ type: 'images', images: [{ src, note: 'image from pictures.example', offer }] });
    const card = main.querySelector('.postwright-card');
    assert.equal(card?.textContent, 'A (image from pictures.example) Show…');
    assert.equal(card?.getAttribute('role'), null);
    assert.equal(card?.querySelector('button')?.getAttribute('aria-label'), offer.label);
    press(window, '.postwright-card button', 'click');
    assert.deepEqual(posted.at(-1), { type: 'allowHost', host: 'pictures.example' });
  });

  it('asks the host once for each picture and fills in the answers', () => {
    const { main, page, posted, show } = openPage();
    show('<p><img src="a.png" alt="A"><img src="a.png"><img src="b.png" alt="B"></p>', {
      ...emptyHeader,
      cover: { src: 'c.png' },
    });
    const wanted = posted.flatMap((message) => (message.type === 'wantImages' ? message.sources : []));
    assert.deepEqual([...wanted].sort(), ['a.png', 'b.png', 'c.png']);
    assert.equal(main.querySelectorAll('img[src]').length, 0);
    page.receive({
      type: 'images',
      images: [
        { src: 'a.png', uri: 'https://file.invalid/a.png' },
        { src: 'b.png', note: 'image not found' },
      ],
    });
    assert.equal(main.querySelectorAll('img[src="https://file.invalid/a.png"]').length, 2);
    assert.equal(main.querySelector('.postwright-card')?.textContent, 'B (image not found)');
  });

  it('knows the place of a picture when its block is built again', () => {
    const { main, page, posted, show } = openPage();
    show('<p><img src="a.png"></p>');
    page.receive({ type: 'images', images: [{ src: 'a.png', uri: 'https://file.invalid/a.png' }] });
    const blocks = [{ html: '<p>new <img src="a.png"></p>', before: 0, lines: 1 }];
    page.receive({ type: 'patch', version: 2, base: 1, bodyLine: 0, from: 0, deleteCount: 1, blocks });
    assert.equal(main.querySelector('img')?.src, 'https://file.invalid/a.png');
    assert.equal(posted.filter(({ type }) => type === 'wantImages').length, 1);
  });

  it('names the host of what is left out', () => {
    const { main, show } = openPage();
    show('<p>a <iframe src="https://$&.video.example/1"></iframe><iframe src="https://video.example/1"></iframe></p>');
    assert.match(main.querySelector('article')?.textContent ?? '', /Embedded content from video\.example/);
    assert.equal(main.querySelector('iframe'), null);
  });
});
