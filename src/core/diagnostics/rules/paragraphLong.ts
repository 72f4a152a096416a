import { bodyOf } from '../../body/bodyOf';
import { isJapanese, visible } from '../../body/prose';
import { message } from '../../foundation/message';
import type { Rule } from '../rule';

export const paragraphLong: Rule = {
  id: 'paragraph-long',
  summary: 'On a telephone a long paragraph is a wall of text, and readers skip it.',
  severity: 'information',
  isOffByDefault: true,
  documentation: {
    details: [
      'Finds paragraphs of more than 400 characters of Japanese or 200 words of other languages. How long is too long is a matter',
      'of taste, so this is off unless a setting asks for it.',
    ].join('\n'),
    bad: `---\ntitle: Bread\n---\n\n${'Flour, water, salt and time. '.repeat(41).trim()}\n`,
    good: '---\ntitle: Bread\n---\n\nFlour, water, salt and time.\n',
  },
  *check(post, site) {
    for (const { prose, span, within } of bodyOf(post, site)?.paragraphs ?? []) {
      if (within !== 'none') {
        continue;
      }
      const text = visible(prose);
      const isInJapanese = isJapanese(text);
      const count = isInJapanese ? text.replace(/\s+/g, '').length : text.split(/\s+/).length;
      if (count > (isInJapanese ? mostCharacters : mostWords)) {
        yield {
          span,
          message: isInJapanese
            ? message('This paragraph has {0} characters. Readers find shorter ones easier.', count)
            : message('This paragraph has {0} words. Readers find shorter ones easier.', count),
          fixes: [],
        };
      }
    }
  },
};

const mostCharacters = 400;
const mostWords = 200;
