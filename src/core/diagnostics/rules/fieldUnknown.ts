import { message } from '../../foundation/message';
import { countedFields } from '../../frontMatter/countedFields';
import { isKnownField, meantField } from '../../vocabulary/meantField';
import type { Rule } from '../rule';

export const fieldUnknown: Rule = {
  id: 'field-unknown',
  summary: 'A field that no other post has is often one that nothing reads.',
  severity: 'information',
  isOffByDefault: true,
  documentation: {
    details: [
      'Finds a field that neither Jekyll nor a common theme or plugin reads, and that fewer than three posts of the site have, once there are',
      'ten posts to learn from. Names that are nearly those of other fields are the matter of `field-misspelled`.',
    ].join('\n'),
    bad: '---\ntitle: パン\nmemo: あとで写真を入れる\n---\n',
    good: '---\ntitle: パン\n# あとで写真を入れる\n---\n',
  },
  *check({ frontMatter }, { customs, isComplete }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem || !isComplete || !customs.isLearned) {
      return;
    }
    const present = countedFields(frontMatter);
    for (const { key, keySpan, hasColon } of frontMatter.fields.slice(0, 300)) {
      if (hasColon && !isKnownField(key, customs) && meantField(key, present, customs) === undefined) {
        yield {
          span: keySpan,
          message: message('Hardly any other post of this site has a field “{0}”.', key),
          fixes: [],
        };
      }
    }
  },
};
