import assert from 'node:assert/strict';
import { parseHostMessage, parsePreviewMessage } from '../../src/protocol/messages';
import { parsePreviewState } from '../../src/protocol/previewState';

const cut = { shown: 'a', cut: 'b', note: 'c' };
const cards = {
  list: { heading: 'a', title: 'b', categories: [], excerpt: '<p>c</p>', note: 'd' },
  search: { heading: 'a', title: cut, description: cut, measures: [{ text: 'a', state: 'over' }] },
  social: { heading: 'a', title: cut, description: cut, measures: [], image: { src: 'a.png' } },
};
const patch = { type: 'patch', version: 2, base: 1, bodyLine: 0, from: 0, deleteCount: 0, blocks: [] };

describe('Messages about looks to the webview', () => {
  for (const message of [
    { type: 'looks', looks: { look: 'site', width: 'phone' } },
    { type: 'looks', looks: { look: 'cards', width: 'desktop', scheme: 'dark' } },
    { ...patch, cards, notices: ['a'] },
    { ...patch, site: { before: '<p>', after: '</p>' } },
    {
      type: 'styles',
      styles: [
        { id: 1, css: 'a{}', files: ['b'] },
        { id: 2, note: 'c' },
      ],
    },
    { type: 'stylesChanged' },
  ]) {
    it(`are accepted: ${JSON.stringify(message).slice(0, 60)}`, () => {
      assert.equal(parseHostMessage(message), message);
    });
  }

  for (const message of [
    { type: 'looks', looks: { look: 'other', width: 'phone' } },
    { type: 'looks', looks: { look: 'site' } },
    { ...patch, cards: { ...cards, list: {} } },
    { ...patch, cards: { ...cards, search: { ...cards.search, measures: [{ text: 'a', state: 'fine' }] } } },
    { ...patch, site: { before: '<p>' } },
    { type: 'styles', styles: [{ id: 1, css: 'a'.repeat(2_000_001) }] },
  ]) {
    it(`are refused: ${JSON.stringify(message).slice(0, 60)}`, () => {
      assert.equal(parseHostMessage(message), undefined);
    });
  }
});

describe('Messages about looks from the webview', () => {
  for (const message of [
    { type: 'choose', look: 'cards' },
    { type: 'choose', width: 'phone', scheme: 'light' },
    {
      type: 'wantStyles',
      styles: [
        { id: 1, href: '/a.css' },
        { id: 2, css: 'a{}' },
      ],
    },
  ]) {
    it(`are accepted: ${JSON.stringify(message)}`, () => {
      assert.equal(parsePreviewMessage(message), message);
    });
  }

  for (const message of [
    { type: 'choose', look: 'https://x.invalid' },
    { type: 'choose', width: 390 },
    { type: 'wantStyles', styles: [{ id: 1 }] },
    { type: 'wantStyles', styles: [{ id: -1, href: '/a.css' }] },
    { type: 'wantStyles', styles: [{ id: 1, href: 'a'.repeat(9000) }] },
  ]) {
    it(`are refused: ${JSON.stringify(message).slice(0, 60)}`, () => {
      assert.equal(parsePreviewMessage(message), undefined);
    });
  }

  it('are kept with the state of the page, and a broken one is not taken', () => {
    const looks = { look: 'site', width: 'phone', scheme: 'dark' };
    assert.deepEqual(parsePreviewState({ uri: 'a', looks })?.looks, looks);
    assert.equal(parsePreviewState({ uri: 'a', looks: { look: 'x' } }), undefined);
  });
});
