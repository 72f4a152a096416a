import assert from 'node:assert/strict';
import { LiveAddresses } from '../../../../src/core/site/publishing/liveAddresses';
import { publishing } from '../../../support/publishing';

const now = Date.UTC(2026, 10, 23);
const live = publishing({ dateMs: now - 100_000_000, url: '/a/' });

describe('Addresses at which posts are live', () => {
  it('are those of the first look', () => {
    const addresses = new LiveAddresses();
    addresses.note('/a.md', () => live, now);
    addresses.note('/a.md', () => ({ ...live, url: '/b/' }), now);
    assert.equal(addresses.get('/a.md'), '/a/');
  });

  it('go along when files are renamed', () => {
    const addresses = new LiveAddresses();
    addresses.note('/a.md', () => live, now);
    addresses.renamed('/a.md', '/b.md');
    addresses.note('/b.md', () => ({ ...live, url: '/b/' }), now);
    assert.deepEqual([addresses.get('/a.md'), addresses.get('/b.md')], [undefined, '/a/']);
  });

  const others = {
    'a draft': { ...live, status: 'draft' },
    'a post of today': { ...live, dateMs: now - 1000 },
    'a post that is overwritten': { ...live, status: 'overwritten' },
  } as const;
  for (const [what, given] of Object.entries(others)) {
    it(`are none for ${what}, and stay so`, () => {
      const addresses = new LiveAddresses();
      addresses.note('/a.md', () => given, now);
      addresses.note('/a.md', () => live, now);
      assert.equal(addresses.get('/a.md'), undefined);
    });
  }
});
