import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/foundation/message';
import type { Article } from '../../../src/core/rendering/article';
import { previewLabels, toPreviewArticle } from '../../../src/extension/preview/toPreviewArticle';
import { parseHostMessage } from '../../../src/protocol/messages';

const article: Article = {
  lang: undefined,
  bodyLine: 3,
  blocks: [{ html: '<p>a</p>', before: 0, lines: 1 }],
  header: {
    notice: message('Not closed'),
    title: 'x'.repeat(50_000),
    date: undefined,
    authors: [],
    categories: Array.from({ length: 5000 }, (_, index) => String(index)),
    tags: [],
    readingTime: message('{0} min', 8),
    excerpt: undefined,
    cover: { src: '/a.png', alt: undefined },
    missing: [{ place: 'date', field: 'date' }],
  },
};

describe('The article on its way to the webview', () => {
  const sent = toPreviewArticle(article, formatMessage);

  it('is what the webview accepts, also after crossing over as JSON', () => {
    const render = {
      type: 'render',
      version: 1,
      uri: 'a',
      article: sent,
      labels: previewLabels(formatMessage),
      notices: [],
      line: 0,
    };
    assert.deepEqual(parseHostMessage(JSON.parse(JSON.stringify(render))), render);
  });

  it('has its texts in the language of the editor', () => {
    assert.equal(sent.header?.readingTime, '8 min');
    assert.equal(sent.header?.notice, 'Not closed');
    assert.deepEqual(sent.header?.missing, [{ place: 'date', field: 'date', label: 'Add a date' }]);
    assert.equal(previewLabels(formatMessage).embed, 'Embedded content from {0}');
  });

  it('has no header when the post has none', () => {
    assert.equal(toPreviewArticle({ ...article, header: undefined }, formatMessage).header, null);
  });
});
