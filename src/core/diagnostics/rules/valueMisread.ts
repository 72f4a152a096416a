import { type Message, message } from '../../foundation/message';
import { quoteScalar } from '../../frontMatter/quoteScalar';
import type { YamlValue } from '../../frontMatter/yamlValue';
import { rubyText } from '../../site/dates/rubyText';
import { misreadValues } from '../../vocabulary/misreadValues';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const valueMisread: Rule = {
  id: 'value-misread',
  summary: 'YAML reads some words as numbers or as yes and no, and readers see another text than the one written.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a value without quotes that Jekyll prints as something else than it is written: `1.10` as 1.1, `12:30` as 45000, `010` as 8,',
      '`no` as false, `null` as nothing. Only where a text is meant: in titles, descriptions, categories, tags and the like, and in fields',
      'that hold texts in nearly all of at least ten posts. `date` and what is printed as it is written are left alone, and so is `no` where it',
      'may mean that there is none. Where a site’s field holds numbers, one that is written as `08` or in full width, which is a text to',
      'YAML, is found too.',
      '',
      'The fix puts the value in quotes, or writes the number as YAML knows it.',
    ].join('\n'),
    bad: '---\ntitle: 12:30\ntags: [1.10, no]\n---\n',
    good: '---\ntitle: "12:30"\ntags: ["1.10", "no"]\n---\n',
  },
  *check({ text, frontMatter }, { customs }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    for (const { span, written, value, number } of frontMatter.fields.flatMap((field) =>
      misreadValues(text, field, customs),
    )) {
      yield {
        span,
        message:
          number === undefined
            ? reason(written, value)
            : message('The other posts have a number here, and YAML reads “{0}” as a text.', written),
        fixes: [
          number === undefined
            ? { title: message('Put the value in quotes'), edits: [{ span, newText: quoteScalar(written, 'double') }] }
            : replaceWith(span, number),
        ],
      };
    }
  },
};

function reason(written: string, value: YamlValue): Message {
  return value === null
    ? message('YAML reads “{0}” as nothing at all.', written)
    : message('YAML reads “{0}” as {1}, and that is what readers see.', written, rubyText(value));
}
