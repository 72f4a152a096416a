import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHostMessage, parsePreviewMessage } from '../../src/protocol/messages';
import { parsePreviewState } from '../../src/protocol/previewState';

const block = { html: '<p>a</p>', before: 0, lines: 1 };
const header = {
  authors: [],
  categories: ['a'],
  tags: [],
  missing: [{ place: 'title', field: 'title', label: 'Add' }],
};
const render = {
  type: 'render',
  version: 1,
  uri: 'file:///a.md',
  article: { lang: 'ja', header, bodyLine: 4, blocks: [block] },
  labels: { embed: '{0}', embedWithoutHost: '' },
  notices: [],
  line: 2.5,
};
const patch = { type: 'patch', version: 2, base: 1, bodyLine: 4, from: 0, deleteCount: 1, blocks: [block] };

describe('Messages to the webview', () => {
  for (const message of [
    render,
    { ...render, article: { header: null, bodyLine: 0, blocks: [] } },
    patch,
    { ...patch, header: null, lang: 'en' },
    { type: 'scroll', line: 0, origin: 'editor' },
    {
      type: 'images',
      images: [
        { src: 'a', uri: 'b' },
        { src: 'c', note: 'd' },
        { src: 'e', note: 'f', offer: { host: 'g.example', button: 'Show', label: 'Show pictures' } },
      ],
    },
    { type: 'lock', locked: true },
    { type: 'empty', text: 'Open a file.' },
  ]) {
    it(`accepts ${message.type}`, () => {
      assert.equal(parseHostMessage(message), message);
    });
  }

  for (const [name, message] of [
    ['nothing', undefined],
    ['text', 'render'],
    ['a list', [render]],
    ['an unknown type', { ...render, type: 'run' }],
    ['no version', { ...render, version: undefined }],
    ['a version that is no whole number', { ...render, version: 1.5 }],
    ['a block without lines', { ...patch, blocks: [{ html: '', before: 0 }] }],
    ['a negative place', { ...patch, from: -1 }],
    ['an endless line', { type: 'scroll', line: Number.POSITIVE_INFINITY, origin: 'editor' }],
    ['a lock that is neither on nor off', { type: 'lock', locked: 'on' }],
    ['an offer without a host', { type: 'images', images: [{ src: 'a', offer: { button: 'b', label: 'c' } }] }],
    ['another origin', { type: 'scroll', line: 1, origin: 'preview' }],
    ['a header of another shape', { ...patch, header: { title: 1 } }],
    ['inherited properties', Object.create(render)],
  ] as const) {
    it(`rejects ${name}`, () => {
      assert.equal(parseHostMessage(message), undefined);
    });
  }
});

describe('What is kept of a panel', () => {
  for (const state of [{ uri: 'file:///a.md' }, { uri: 'file:///a.md', line: 2.5, locked: true }]) {
    it(`is read: ${JSON.stringify(state)}`, () => {
      assert.equal(parsePreviewState(state), state);
    });
  }

  for (const state of [undefined, 'a', {}, { uri: 1 }, { uri: 'a', line: -1 }, { uri: 'a', locked: 'yes' }]) {
    it(`is refused: ${JSON.stringify(state)}`, () => {
      assert.equal(parsePreviewState(state), undefined);
    });
  }
});

describe('Messages from the webview', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'applied', version: 3 },
    { type: 'link', href: 'javascript:x' },
    { type: 'field', field: 'title' },
    { type: 'wantImages', sources: ['a.png'] },
    { type: 'allowHost', host: 'pictures.example' },
    { type: 'scroll', uri: 'file:///a.md', line: 3.25, origin: 'preview' },
  ]) {
    it(`accepts ${message.type}`, () => {
      assert.equal(parsePreviewMessage(message), message);
    });
  }

  for (const [name, message] of [
    ['a link without address', { type: 'link' }],
    ['an address that is no text', { type: 'link', href: { toString: () => 'x' } }],
    ['an endless address', { type: 'link', href: 'x'.repeat(10_000) }],
    ['an endless field', { type: 'field', field: 'x'.repeat(200) }],
    ['too many pictures', { type: 'wantImages', sources: Array.from({ length: 2000 }, () => 'a') }],
    ['an endless host', { type: 'allowHost', host: 'x'.repeat(300) }],
    ['scrolling of nothing', { type: 'scroll', line: 3, origin: 'preview' }],
    ['scrolling that claims to be the editor’s', { type: 'scroll', uri: 'a', line: 3, origin: 'editor' }],
    ['messages of the other direction', render],
  ] as const) {
    it(`rejects ${name}`, () => {
      assert.equal(parsePreviewMessage(message), undefined);
    });
  }

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.equal(parsePreviewMessage(value), undefined);
        assert.equal(parseHostMessage(value), undefined);
      }),
    );
  });
});
