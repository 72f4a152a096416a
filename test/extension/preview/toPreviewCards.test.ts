import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import type { PostCards } from '../../../src/core/rendering/cards/cards';
import { cutText } from '../../../src/core/rendering/cards/cutText';
import { toPreviewCards } from '../../../src/extension/preview/toPreviewCards';

const given = (title: string, description: string, list: Partial<PostCards['list']> = {}): PostCards => ({
  list: {
    title,
    date: undefined,
    categories: [],
    image: undefined,
    excerpt: '',
    excerptIs: { kind: 'none' },
    cut: '',
    ...list,
  },
  search: {
    title: cutText(title, 60),
    description: cutText(description, 120),
    address: undefined,
    date: undefined,
  },
  social: {
    title: cutText(title, 60),
    description: cutText(description, 120),
    image: undefined,
    host: undefined,
  },
});
const sent = (cards: PostCards) => toPreviewCards(cards, formatMessage);

describe('The cards on their way to the webview', () => {
  it('measure Japanese in full-width letters and other texts in theirs', () => {
    assert.deepEqual(sent(given('あ'.repeat(31), 'a'.repeat(119))).search.measures, [
      { text: 'Title: 31 of about 30 full-width characters', state: 'over' },
      { text: 'Description: 119 of about 120 characters', state: 'fits' },
    ]);
  });

  it('say in words what is cut off, and nothing where nothing is', () => {
    const { title, description } = sent(given('a'.repeat(61), 'b')).search;
    assert.deepEqual(title, { shown: 'a'.repeat(60), cut: 'a', note: 'Cut off from here:' });
    assert.deepEqual(description, { shown: 'b', cut: '', note: '' });
  });

  it('say what is missing', () => {
    const { list, search, social } = sent(given('', ''));
    assert.equal(list.title, 'No title');
    assert.deepEqual(
      search.measures.map(({ state }) => state),
      ['missing', 'missing'],
    );
    assert.match(social.noImage ?? '', /No picture/);
  });

  for (const [excerptIs, says] of [
    [{ kind: 'written' }, /field “excerpt”/],
    [{ kind: 'first paragraph' }, /first empty line/],
    [{ kind: 'to separator', separator: '<!--more-->' }, /ends where <!--more--> stands/],
    [{ kind: 'whole body', separator: '\n\n' }, /no empty line/],
    [{ kind: 'whole body', separator: '<!--more-->' }, /<!--more--> does not stand/],
    [{ kind: 'none' }, /excerpt_separator is empty/],
  ] as const) {
    it(`say where the excerpt comes from: ${excerptIs.kind}`, () => {
      assert.match(sent(given('a', 'b', { excerptIs })).list.note, says);
    });
  }
});
