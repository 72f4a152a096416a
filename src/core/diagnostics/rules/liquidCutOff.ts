import { message } from '../../foundation/message';
import { slice } from '../../text/span';
import type { Rule } from '../rule';
import { textsIn } from '../textField';

export const liquidCutOff: Rule = {
  id: 'liquid-cut-off',
  summary: 'Half a Liquid tag in a title or an excerpt is shown to readers as it is.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `title`, `excerpt` or `description` that was cut in the middle of Liquid: a `{{` or `{%` that is not closed behind it.',
      'Whole tags are left alone, though Jekyll does not run them there.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nexcerpt: "Flour, water and {{ site.data.salt.na"\n---\n',
    good: '---\ntitle: Bread\nexcerpt: "Flour, water and salt"\n---\n',
  },
  *check(post) {
    for (const { name, field } of textsIn(post, ['title', 'excerpt', 'description'])) {
      const written = slice(post.text, field.valueSpan);
      const open = Math.max(written.lastIndexOf('{{'), written.lastIndexOf('{%'));
      const isOutput = written.startsWith('{{', open);
      if (open >= 0 && !written.slice(open).includes(isOutput ? '}}' : '%}')) {
        const quote = field.style === 'double' || field.style === 'single' ? 1 : 0;
        yield {
          span: { start: field.valueSpan.start + open, end: field.valueSpan.end - quote },
          message: message('“{0}” is cut off inside Liquid: “{1}” is never closed.', name, isOutput ? '{{' : '{%'),
          fixes: [],
        };
      }
    }
  },
};
