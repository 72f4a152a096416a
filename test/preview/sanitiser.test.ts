import assert from 'node:assert/strict';
import { createSanitiser } from '../../src/preview/sanitiser';
import { htmlOf, webviewWindow } from './webviewWindow';

const sanitise = createSanitiser(webviewWindow());
const sanitised = (html: string) => htmlOf(sanitise(html));

describe('The sanitiser', () => {
  for (const [html, expected] of [
    ['<p>a <strong>b</strong></p>', '<p>a <strong>b</strong></p>'],
    [
      '<table><tr><td style="text-align: right">1</td></tr></table>',
      '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
    ],
    ['<details open><summary>a</summary>b</details>', '<details open=""><summary>a</summary>b</details>'],
    ['<ruby>図<rt>ず</rt></ruby>', '<ruby>図<rt>ず</rt></ruby>'],
    ['<input type="checkbox" checked>', '<input type="checkbox" checked="" disabled="">'],
    ['<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>', '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'],
    ['<math><mi>x</mi></math>', '<math><mi>x</mi></math>'],
    ['<h2 id="a">b</h2>', '<h2 id="user-content-a">b</h2>'],
  ] as const) {
    it(`keeps ${html}`, () => {
      assert.equal(sanitised(html), expected);
    });
  }

  for (const [name, html] of [
    ['scripts', '<script>alert(1)</script>'],
    ['scripts in SVG', '<svg><script>alert(1)</script></svg>'],
    ['style elements', '<style>body{display:none}</style>'],
    ['frames', '<iframe src="https://x.invalid"></iframe><frame src="x"><object data="x"></object><embed src="x">'],
    ['sound and film', '<video src="x"></video><audio src="x"></audio>'],
    ['links to style sheets', '<link rel="stylesheet" href="x">'],
    ['bases and refreshing', '<base href="x"><meta http-equiv="refresh" content="0;url=x">'],
    ['fields of forms', '<input name="a"><input type="image" src="x"><select></select><textarea></textarea>'],
    ['templates', '<template><p>a</p></template>'],
    [
      'animations of addresses',
      '<svg><animate attributeName="href" to="javascript:alert(1)"/><set attributeName="x"/></svg>',
    ],
    ['references in SVG', '<svg><use href="#a"/><image href="https://x.invalid/a.png"/></svg>'],
  ] as const) {
    it(`drops ${name}`, () => {
      assert.equal(sanitised(html).replace(/<\/?svg>/g, ''), '');
    });
  }

  for (const [name, html, expected] of [
    ['forms, but not what they hold', '<form action="x"><p>a</p><button>b</button></form>', '<p>a</p>b'],
    ['dialogs, but not what they hold', '<dialog open>a</dialog>', 'a'],
    ['moving text, but not what it says', '<marquee>a</marquee>', 'a'],
    ['handlers', '<p onclick="alert(1)" onfocus="alert(1)">a</p>', '<p>a</p>'],
    ['styles that cover the page', '<div style="position:fixed;inset:0">a</div>', '<div>a</div>'],
    ['styles hidden behind alignment', '<p style="text-align:left;position:fixed">a</p>', '<p>a</p>'],
    ['popovers', '<p popover id="x">a</p><p popovertarget="x">b</p>', '<p id="user-content-x">a</p><p>b</p>'],
    ['what takes the focus', '<p tabindex="1" autofocus contenteditable accesskey="s">a</p>', '<p>a</p>'],
    ['the context menu of VS Code', `<p data-vscode-context='{"x":1}'>a</p>`, '<p>a</p>'],
    ['addresses that pose as ours', '<p data-postwright-href="x" data-postwright-src="y">a</p>', '<p>a</p>'],
    ['elements of other names', '<x-card onclick="a">a</x-card>', 'a'],
  ] as const) {
    it(`takes away ${name}`, () => {
      assert.equal(sanitised(html), expected);
    });
  }

  for (const href of ['https://example.com/', 'javascript:alert(1)', 'command:x', '//host', '#a', '']) {
    it(`takes the address ${JSON.stringify(href)} out of the browser’s hands and keeps it for the host`, () => {
      const link = sanitise(`<a href="${href}" target="_blank" ping="x" download>a</a>`).firstElementChild;
      assert.deepEqual(link?.getAttributeNames().sort(), ['data-postwright-href', 'role', 'tabindex']);
      assert.equal(link?.getAttribute('data-postwright-href'), href);
    });
  }

  it('keeps an address that holds HTML, with the brackets as a browser would send them', () => {
    const address = '&lt;/script>&lt;!-- -->';
    const nodes = sanitise(`<a href="data:text/html,${address}">a</a><img src="${address}">`);
    const written = '%3C/script%3E%3C!-- --%3E';
    assert.equal(nodes.querySelector('a')?.getAttribute('data-postwright-href'), `data:text/html,${written}`);
    assert.equal(nodes.querySelector('a')?.getAttribute('role'), 'link');
    assert.equal(nodes.querySelector('img')?.getAttribute('data-postwright-src'), written);
  });

  it('does so for links in SVG', () => {
    const nodes = sanitise('<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>');
    const link = nodes.querySelector('a');
    assert.equal(link?.getAttribute('data-postwright-href'), 'javascript:alert(1)');
    assert.ok(!link?.hasAttribute('xlink:href') && !link?.hasAttribute('href'));
  });

  it('loads no picture before the host has been asked', () => {
    assert.equal(
      sanitised('<img src="https://x.invalid/a.png" srcset="b 2x" onerror="alert(1)" alt="c">'),
      '<img alt="c" data-postwright-src="https://x.invalid/a.png">',
    );
  });

  it('keeps names of a post away from those of the page', () => {
    const window = webviewWindow();
    window.document.body.append(
      createSanitiser(window)('<a id="acquireVsCodeApi"></a><img name="body"><a id="main" name="x"></a>'),
    );
    assert.equal(window.document.getElementById('main'), null);
    assert.equal(Reflect.get(window, 'acquireVsCodeApi'), undefined);
    assert.equal(window.document.body.localName, 'body');
  });

  for (const html of [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
    '<svg><title><style><img src=x onerror=alert(1)></style></title></svg>',
    '<img src="x" `<img onerror=alert(1)>`',
    '<select><template><img src=x onerror=alert(1)></template></select>',
    '<a href="java&#9;script:alert(1)">x</a><a href="&#1;javascript:alert(1)">y</a>',
  ]) {
    it(`leaves nothing that runs in ${html}`, () => {
      const nodes = sanitise(html);
      for (const element of nodes.querySelectorAll('*')) {
        assert.ok(!['script', 'style', 'iframe', 'foreignobject'].includes(element.localName.toLowerCase()));
        for (const name of element.getAttributeNames()) {
          assert.ok(!/^on|^(?:xlink:)?href$|^src/i.test(name), `${element.localName} ${name}`);
        }
      }
    });
  }
});
