import assert from 'node:assert/strict';
import { StyleSheetReader } from '../../../../src/core/rendering/site/styleSheet';
import { processorNow } from '../../../support/processorTime';

function reader(files: Readonly<Record<string, string>>, allowed: readonly string[] = []) {
  return new StyleSheetReader(
    { source: '/b', destination: '/b/_site', baseurl: '', url: '' },
    {
      read: async (path) => files[path],
      locate: async (paths) => paths.filter((path) => path in files).map((path) => `webview:${path}`)[0],
      mayLoad: (url) => allowed.some((host) => url.startsWith(`https://${host}/`)),
    },
  );
}

async function read(files: Readonly<Record<string, string>>, address = '/a.css', allowed: readonly string[] = []) {
  const sheet = await reader(files, allowed).file(address, '/');
  return 'css' in sheet ? { css: sheet.css.replace(/\s+/g, ' ').trim(), files: sheet.files } : sheet.note.message;
}

describe('A style sheet of the site', () => {
  it('loads pictures and fonts of the site from where the page may', async () => {
    const css = '@font-face{src:url(f/a.woff2)} a{background:url(/img/b.png)} b{background:url(#c)}';
    assert.deepEqual(await read({ '/b/css/a.css': css, '/b/css/f/a.woff2': '', '/b/img/b.png': '' }, '/css/a.css'), {
      css: '@font-face{src:url("webview:/b/css/f/a.woff2")} a{background:url("webview:/b/img/b.png")} b{background:url("#c")}',
      files: ['webview:/b/css/f/a.woff2', 'webview:/b/img/b.png'],
    });
  });

  for (const [what, css] of [
    ['is not there', 'a{background:url(/none.png)}'],
    ['is a script', 'a{background:url(javascript:alert(1))}'],
    ['is on another host', 'a{background:url(https://x.example/a.png)}'],
    ['hides its host', 'a{background:url(//x.example/a.png)}'],
  ] as const) {
    it(`loads nothing where a picture ${what}`, async () => {
      const sheet = await read({ '/b/a.css': css });
      assert.match(JSON.stringify(sheet), /url\(\\"data:,\\"\)/);
      assert.doesNotMatch(JSON.stringify(sheet), /example|none|alert\(1\)\)/);
    });
  }

  it('loads pictures of a host that the writer has allowed', async () => {
    assert.deepEqual(
      await read({ '/b/a.css': 'a{background:url(https://x.example/a.png)}' }, '/a.css', ['x.example']),
      {
        css: 'a{background:url("https://x.example/a.png")}',
        files: [],
      },
    );
  });

  it('has what it imports in the place of the import, under its conditions', async () => {
    const files = {
      '/b/a.css': '@import "b/c.css"; @import url(d.css) layer(x) supports(display: grid) print; e{}',
      '/b/b/c.css': '@import "../d.css"; c{background:url(c.png)}',
      '/b/b/c.png': '',
      '/b/d.css': 'd{}',
    };
    assert.deepEqual(await read(files), {
      css: 'd{} c{background:url("webview:/b/b/c.png")} @media print { @supports (display: grid) { @layer x { d{} } } } e{}',
      files: ['webview:/b/b/c.png'],
    });
  });

  it('imports nothing from other hosts, and no circle without end', async () => {
    const sheet = await read({ '/b/a.css': '@import "https://x.example/a.css"; @import "a.css"; a{}' });
    assert.equal(typeof sheet, 'object');
    assert.doesNotMatch(JSON.stringify(sheet), /example|import/);
  });

  it('is taken from where the site is built when Jekyll makes it', async () => {
    assert.deepEqual(await read({ '/b/_site/a.css': 'built{}' }), { css: 'built{}', files: [] });
    assert.deepEqual(await read({ '/b/a.css': '---\n---\n{{ x }}', '/b/_site/a.css': 'built{}' }), {
      css: 'built{}',
      files: [],
    });
    assert.deepEqual(await read({ '/b/a.css': '---\n---\na{}' }), { css: 'a{}', files: [] });
  });

  it('says why there is none', async () => {
    assert.match(String(await read({ '/b/a.scss': '' })), /written in Sass/);
    assert.match(String(await read({})), /There is no style sheet/);
    assert.match(String(await read({}, 'https://x.example/a.css')), /from \{0\} is not loaded/);
    assert.match(String(await read({}, 'javascript:alert(1)')), /is not loaded/);
  });

  it('is left out, and says so, when all of them are larger than a page shows', async () => {
    const css = 'a{color:red}'.repeat(450_000);
    const begun = processorNow();
    assert.match(String(await read({ '/b/a.css': css })), /larger/);
    assert.ok(processorNow() - begun < 500);
  });
});
