import { message } from '../../foundation/message';
import { countedFields } from '../../frontMatter/countedFields';
import { removeRepeatedField } from '../../frontMatter/removeRepeatedField';
import { isSameValue } from '../../frontMatter/valueKey';
import { firstFew } from '../firstFew';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const fieldRepeated: Rule = {
  id: 'field-repeated',
  summary: 'Of two fields with one name Jekyll reads the last, so what stands in the other is lost.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a field that is repeated further down: Jekyll takes only the last one.',
      '',
      'The fixes take one of the two out: this one, which changes nothing on the site, or the other one.',
    ].join('\n'),
    bad: '---\ntitle: パン\ntags: [粉]\ntags: [水, 塩]\n---\n',
    good: '---\ntitle: パン\ntags: [粉, 水, 塩]\n---\n',
  },
  *check({ text, frontMatter, lines }) {
    const { fields, state, problem } = frontMatter;
    if (state !== 'complete' || problem) {
      return;
    }
    const counted = countedFields(frontMatter);
    for (const field of firstFew(
      frontMatter,
      fields.filter((each) => counted.get(each.key) !== each),
    )) {
      const last = counted.get(field.key) ?? field;
      const line = lines.positionAt(last.keySpan.start).line + 1;
      const isSure = isSameValue(field.value, last.value);
      yield {
        span: field.keySpan,
        message: message('“{0}” stands in line {1} again, and Jekyll reads only that one.', field.key, line),
        fixes: [
          ...fixesBy(message('Take this one out'), removeRepeatedField(text, frontMatter, field, last)).map((fix) => ({
            ...fix,
            isSure,
          })),
          ...(isSure
            ? []
            : fixesBy(
                message('Take the one in line {0} out', line),
                removeRepeatedField(text, frontMatter, last, field),
              )),
        ],
      };
    }
  },
};
