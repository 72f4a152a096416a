import assert from 'node:assert/strict';
import { readSiteConfig } from '../../../src/core/site/siteConfig';

const optionsOf = (yaml: string) => {
  const read = readSiteConfig(yaml);
  assert.ok('config' in read);
  return read.config.kramdown;
};

const jekylls = { default_lang: 'plaintext', guess_lang: true };

describe('What a site says of kramdown', () => {
  for (const [yaml, expected] of [
    ['', {}],
    ['kramdown: none', {}],
    ['kramdown:\n  input: kramdown', { input: 'kramdown' }],
    ['kramdown:\n  input: Markdown', {}],
    ['kramdown:\n  hard_wrap: true\n  auto_ids: false', { hard_wrap: true, auto_ids: false }],
    ['kramdown:\n  toc_levels: 2..4', { toc_levels: [2, 3, 4] }],
    ['kramdown:\n  toc_levels: [1, 3]', { toc_levels: [1, 3] }],
    ['kramdown:\n  toc_levels: "2,3"', { toc_levels: [2, 3] }],
    ['kramdown:\n  toc_levels: 2...4', {}],
    ['kramdown:\n  toc_levels: 1..7', {}],
    ['kramdown:\n  smart_quotes: apos,apos,quot,quot', { smart_quotes: ['apos', 'apos', 'quot', 'quot'] }],
    ['kramdown:\n  smart_quotes: apos', {}],
    ['kramdown:\n  footnote_nr: 3\n  footnote_backlink: "↑"', { footnote_nr: 3, footnote_backlink: '↑' }],
    ['kramdown:\n  entity_output: :as_input', { entity_output: 'as_input' }],
    ['kramdown:\n  math_engine: null', { math_engine: null }],
    [
      'kramdown:\n  gfm_quirks: [paragraph_end, no_auto_typographic]',
      { gfm_quirks: ['paragraph_end', 'no_auto_typographic'] },
    ],
    [
      'kramdown:\n  typographic_symbols:\n    hellip: ...\n    mdash: "---"',
      { typographic_symbols: { hellip: '...', mdash: '---' } },
    ],
    [
      'kramdown:\n  link_defs:\n    home: [/, Home]\n    feed: [/feed]',
      { link_defs: { home: { url: '/', title: 'Home' }, feed: { url: '/feed' } } },
    ],
    ['highlighter: none', { syntax_highlighter: null }],
    ['kramdown:\n  syntax_highlighter: rouge\nhighlighter: none', { syntax_highlighter: 'rouge' }],
  ] as const) {
    it(`is ${JSON.stringify(expected)} in ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(optionsOf(yaml), { ...expected, syntax_highlighter_opts: jekylls });
    });
  }

  it('has options of the highlighter over those of Jekyll, for blocks and spans too', () => {
    const yaml = 'kramdown:\n  syntax_highlighter_opts:\n    default_lang: ruby\n    span:\n      disable: true\n';
    assert.deepEqual(optionsOf(yaml), {
      syntax_highlighter_opts: { ...jekylls, default_lang: 'ruby', span: { disable: true } },
    });
  });
});
