import assert from 'node:assert/strict';
import { type SitePlaces, siteAddress } from '../../../../src/core/rendering/site/siteAddress';

const places: SitePlaces = { source: '/b', destination: '/b/_site', baseurl: '/blog', url: 'https://own.example' };
const base = '/2026/01/02/a/';

describe('An address in a page of the site', () => {
  for (const [address, path] of [
    ['/blog/a.css', '/a.css'],
    ['/a.css', '/a.css'],
    ['a.css', '/2026/01/02/a/a.css'],
    ['../b.css?v=1#x', '/2026/01/02/b.css'],
    ['../../../../../../../etc/passwd', '/etc/passwd'],
    ['/blog/%E7%94%BB.png', '/画.png'],
    ['https://own.example/blog/a.css', '/a.css'],
    ['/blogs/a.css', '/blogs/a.css'],
  ] as const) {
    it(`leads to a file: ${address}`, () => {
      assert.deepEqual(siteAddress(address, base, places), {
        kind: 'file',
        path,
        candidates: [`/b${path}`, `/b/_site${path}`],
      });
    });
  }

  for (const [address, kind] of [
    ['https://other.example/a.css', 'remote'],
    ['//other.example/a.css', 'remote'],
    ['https://own.example.evil.example/a.css', 'remote'],
    ['data:image/png;base64,AA', 'data'],
    ['#a', 'fragment'],
    ['javascript:alert(1)', 'refused'],
    ['java\nscript:alert(1)', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['\\\\host\\a', 'refused'],
    ['%ZZ', 'refused'],
    ['%5C%5Chost', 'refused'],
    ['', 'refused'],
    ['/', 'refused'],
    [`/${'a'.repeat(5000)}`, 'refused'],
  ] as const) {
    it(`is ${kind}: ${JSON.stringify(address.slice(0, 40))}`, () => {
      assert.equal(siteAddress(address, base, places).kind, kind);
    });
  }
});
