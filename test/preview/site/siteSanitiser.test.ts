import assert from 'node:assert/strict';
import { createSiteSanitiser } from '../../../src/preview/site/siteSanitiser';
import { htmlOf, webviewWindow } from '../webviewWindow';

const sanitise = createSiteSanitiser(webviewWindow());
const sanitised = (html: string) => htmlOf(sanitise(html));

describe('The sanitiser of a page of the site', () => {
  for (const [name, html, expected] of [
    ['ids and classes', '<h1 id="a" class="b">c</h1>', '<h1 id="a" class="b">c</h1>'],
    ['buttons', '<button class="menu">a</button>', '<button class="menu" type="button">a</button>'],
    ['fields', '<input type="search" placeholder="a">', '<input type="search" placeholder="a">'],
    ['data of the theme', '<div data-theme="dark">a</div>', '<div data-theme="dark">a</div>'],
    ['icons in the page', '<svg><use href="#a"></use></svg>', '<svg><use href="#a"></use></svg>'],
  ] as const) {
    it(`keeps ${name}`, () => {
      assert.equal(sanitised(html), expected);
    });
  }

  for (const [name, html] of [
    ['scripts', '<script>alert(1)</script><svg><script>alert(1)</script></svg>'],
    [
      'frames and players',
      '<iframe src="https://x.invalid"></iframe><object data="x"></object><video src="x"></video>',
    ],
    ['style sheets, which are read by themselves', '<style>a{}</style><link rel="stylesheet" href="x">'],
    ['bases and refreshing', '<base href="https://x.invalid/"><meta http-equiv="refresh" content="0;url=x">'],
    ['pictures that send', '<input type="image" src="https://x.invalid/"><input type="submit"><input type="file">'],
    [
      'what is only for readers without scripts',
      ' <template><p>a</p></template><noscript><img src="https://x.invalid/"></noscript>',
    ],
    ['animated addresses', '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>'],
  ] as const) {
    it(`drops ${name}`, () => {
      assert.equal(
        sanitised(`<p></p>${html}`)
          .replace(/<\/?svg>/g, '')
          .trim(),
        '<p></p>',
      );
    });
  }

  for (const [name, html, expected] of [
    ['handlers', '<p onclick="alert(1)" onload="x">a</p>', '<p>a</p>'],
    ['where a form is sent', '<form action="https://x.invalid/" method="post">a</form>', '<form>a</form>'],
    ['what takes the focus', '<p autofocus contenteditable accesskey="s">a</p>', '<p>a</p>'],
    ['icons elsewhere', '<svg><use href="https://x.invalid/#a"></use></svg>', '<svg><use></use></svg>'],
    ['names that hide the document’s own', '<img name="body"><form id="documentElement">a</form>', '<form>a</form>'],
    ['data that poses as ours', '<p data-postwright-style="x" data-postwright-href="y">a</p>', '<p>a</p>'],
  ] as const) {
    it(`takes away ${name}`, () => {
      assert.equal(sanitised(html).replace(/<img[^>]*>/g, ''), expected);
    });
  }

  it('takes every address out of the browser’s hands', () => {
    const nodes = sanitise(
      '<a href="javascript:alert(1)" style="color:red">a</a><img src="a.png" srcset="b.png 2x"><picture><source srcset="c.png"></picture>',
    );
    const loads = [...nodes.querySelectorAll('*')].flatMap((element) =>
      ['href', 'src', 'srcset', 'style'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    assert.deepEqual(loads, ['about:srcdoc#']);
    assert.equal(nodes.querySelector('a')?.getAttribute('data-postwright-href'), 'javascript:alert(1)');
    assert.equal(nodes.querySelector('a')?.getAttribute('data-postwright-style'), 'color:red');
    assert.equal(nodes.querySelector('img')?.getAttribute('data-postwright-src'), 'a.png');
    assert.equal(nodes.querySelector('img')?.getAttribute('data-postwright-srcset'), 'b.png 2x');
    assert.equal(nodes.querySelector('source')?.getAttribute('data-postwright-srcset'), 'c.png');
  });
});
