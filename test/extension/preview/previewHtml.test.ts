import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { createNonce } from '../../../src/extension/preview/nonce';
import { previewHtml } from '../../../src/extension/preview/previewHtml';

const nonce = createNonce();
const html = previewHtml({
  cspSource: "'self' https://*.vscode-cdn.net",
  nonce,
  script: 'https://files.invalid/dist/preview.js?"&<',
  style: 'https://files.invalid/media/preview.css',
  language: 'ja',
});

describe('The page of the preview', () => {
  it('has a policy that lets nothing through but its own files', () => {
    const policy = new JSDOM(html).window.document.querySelector('meta[http-equiv]')?.getAttribute('content');
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      "img-src 'self' https://*.vscode-cdn.net",
      "style-src 'self' https://*.vscode-cdn.net",
      "font-src 'self' https://*.vscode-cdn.net",
      `script-src 'nonce-${nonce}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has one script, with the nonce, and a landmark for the article', () => {
    const { document } = new JSDOM(html).window;
    assert.equal(document.scripts.length, 1);
    assert.equal(document.scripts[0]?.getAttribute('nonce'), nonce);
    assert.equal(document.scripts[0]?.getAttribute('src'), 'https://files.invalid/dist/preview.js?"&<');
    assert.equal(document.querySelectorAll('main').length, 1);
    assert.equal(document.documentElement.lang, 'ja');
  });

  it('gets another nonce each time', () => {
    assert.match(nonce, /^[0-9a-f]{32}$/);
    assert.notEqual(createNonce(), nonce);
  });
});
