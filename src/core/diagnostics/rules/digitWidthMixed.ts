import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import { span } from '../../text/span';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const digitWidthMixed: Rule = {
  id: 'digit-width-mixed',
  summary: 'Digits of two widths in one article look careless, and a search for one does not find the other.',
  severity: 'information',
  isOffByDefault: true,
  textlintRules: [
    '2.1.8.算用数字',
    'ja-no-fullwidth-digit',
    'no-mixed-zenkaku-and-hankaku-alphabet',
    'preset-jtf-style',
  ],
  documentation: {
    details: [
      'Finds digits of the width that the article uses less often, where it uses both: `２０` in an article with `20`, or the other',
      'way round. Some sites write single digits in full width on purpose, so this is off unless a setting asks for it.',
      '',
      'The fix writes them in the other width.',
    ].join('\n'),
    bad: '---\ntitle: パン\n---\n\n粉は500グラム、水は350グラム、塩は１０グラムです。\n',
    good: '---\ntitle: パン\n---\n\n粉は500グラム、水は350グラム、塩は10グラムです。\n',
  },
  *check(post, site) {
    const wide: Place[] = [];
    const narrow: Place[] = [];
    for (const { prose, span: place } of bodyOf(post, site)?.paragraphs ?? []) {
      for (const { index, 0: digits } of prose.matchAll(/[0-9]+|[０-９]+/g)) {
        (digits < '０' ? narrow : wide).push({ start: place.start + index, digits });
      }
    }
    const [few, shift] = wide.length <= narrow.length ? [wide, -distance] : [narrow, distance];
    for (const { start, digits } of narrow.length === 0 ? [] : few) {
      const place = span(start, start + digits.length);
      yield {
        span: place,
        message: message('The article mostly writes digits in the other width.'),
        fixes: [
          replaceWith(place, [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + shift)).join('')),
        ],
      };
    }
  },
};

interface Place {
  readonly start: number;
  readonly digits: string;
}

/** From 0 to ０, in code points. */
const distance = 0xfee0;
