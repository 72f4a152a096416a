import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/foundation/message';

describe('a message', () => {
  it('fills in its arguments', () => {
    assert.equal(formatMessage(message('{1} of {0}', 415, 'x')), 'x of 415');
  });

  it('is worded by the translation, in whatever order that needs', () => {
    const japanese = (key: string) => (key === '{0} of {1} posts' ? '{1}件中{0}件' : undefined);
    assert.equal(formatMessage(message('{0} of {1} posts', 412, 415), japanese), '415件中412件');
    assert.equal(formatMessage(message('{0} words', 3), japanese), '3 words');
  });

  it('leaves placeholders without an argument, and arguments that look like placeholders', () => {
    assert.equal(formatMessage(message('{0} {1}', '{1}')), '{1} {1}');
  });
});
