import { bodyOf } from '../../body/bodyOf';
import { sentencesOf } from '../../body/sentencesOf';
import { message } from '../../foundation/message';
import type { Rule } from '../rule';

export const styleMixed: Rule = {
  id: 'style-mixed',
  summary:
    'An article in Japanese keeps to one style, です・ます or である; a single sentence in the other looks like a slip.',
  severity: 'information',
  textlintRules: ['no-mix-dearu-desumasu', '1.1.1.本文'],
  documentation: {
    details: [
      'Finds sentences that end with である or だ in an article that is written in です・ます, and the other way round. Quotes, lists,',
      'headings and what stands in 「」 or brackets are left alone, and so are articles that mix both to a fifth or more, or have few',
      'sentences. Endings such as している or した belong to both.',
    ].join('\n'),
    bad: '---\ntitle: パン\n---\n\nパンを焼きます。粉は強力粉です。水は多めです。塩も入れます。酵母は少しです。これがこつである。\n',
    good: '---\ntitle: パン\n---\n\nパンを焼きます。粉は強力粉です。水は多めです。塩も入れます。酵母は少しです。これがこつです。\n',
  },
  *check(post, site) {
    const paragraphs = (bodyOf(post, site)?.paragraphs ?? []).filter(
      ({ within, hasLiquid }) => within === 'none' && !hasLiquid,
    );
    // Nearly every article has one style only, and is not taken apart.
    if (![somePlain, somePolite].every((some) => paragraphs.some(({ prose }) => some.test(prose)))) {
      return;
    }
    const sentences = paragraphs.flatMap(sentencesOf);
    const polite = sentences.filter(({ ending }) => isPolite.test(ending));
    const plain = sentences.filter(({ ending }) => isPlain.test(ending));
    const [few, isMostlyPolite] = polite.length > plain.length ? [plain, true] : [polite, false];
    if (polite.length + plain.length < fewest || few.length * 5 > polite.length + plain.length) {
      return;
    }
    for (const { span } of few) {
      yield {
        span,
        message: isMostlyPolite
          ? message('This sentence is written in である, the article in です・ます.')
          : message('This sentence is written in です・ます, the article in である.'),
        fixes: [],
      };
    }
  },
};

const isPolite = /(?:です|ます|でした|ました|ません|でしょう|ましょう|ください)(?:か|ね|よ|よね|が)?$/;
/** Past forms such as 読んだ end alike. */
const isPlain = /(?:である|であった|であろう|(?<!ん)だ|だった|だろう|のだ)$/;
const somePolite = /です|ます|でした|ました|ません|でしょう|ましょう|ください/;
const somePlain = /(?:だ|だった|だろう|である|であった|であろう)\u2060{0,20}。/;
const fewest = 6;
