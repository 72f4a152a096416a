import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { createNonce } from '../../../src/extension/preview/nonce';
import { previewHtml } from '../../../src/extension/preview/previewHtml';

const nonce = createNonce();
const parts = {
  imageHosts: [],
  cspSource: "'self' https://*.vscode-cdn.net",
  nonce,
  script: 'https://files.invalid/dist/preview.js?"&<',
  style: 'https://files.invalid/media/preview.css',
  language: 'ja',
  toolbar: '<header></header>',
};
const html = previewHtml(parts);
const policyOf = (page: string) =>
  new JSDOM(page).window.document.querySelector('meta[http-equiv]')?.getAttribute('content')?.split('; ');

describe('The page of the preview', () => {
  it('has a policy that lets nothing through but its own files', () => {
    assert.deepEqual(policyOf(html), [
      "default-src 'none'",
      "img-src 'self' https://*.vscode-cdn.net blob: data:",
      "style-src 'self' https://*.vscode-cdn.net",
      "font-src 'self' https://*.vscode-cdn.net blob: data:",
      "connect-src 'self' https://*.vscode-cdn.net",
      `script-src 'nonce-${nonce}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('lets pictures of allowed hosts through, and nothing else of them', () => {
    const policy = policyOf(previewHtml({ ...parts, imageHosts: ['a.example', 'b.example'] }));
    assert.deepEqual(
      policy?.filter((directive) => directive.includes('.example')),
      ["img-src 'self' https://*.vscode-cdn.net blob: data: https://a.example https://b.example"],
    );
  });

  it('has the same policy when a hostile name is among the hosts', () => {
    const hostile = [
      '*',
      "a.example; script-src 'unsafe-inline'",
      'a.example *',
      'data:',
      '"><script>',
      'a.example\n*',
    ];
    assert.deepEqual(policyOf(previewHtml({ ...parts, imageHosts: hostile })), policyOf(html));
  });

  it('tells no host where it is asked from', () => {
    const referrer = new JSDOM(html).window.document.querySelector('meta[name="referrer"]');
    assert.equal(referrer?.getAttribute('content'), 'no-referrer');
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
