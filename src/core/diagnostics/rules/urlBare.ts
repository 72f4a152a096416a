import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import { span } from '../../text/span';
import type { Rule } from '../rule';

export const urlBare: Rule = {
  id: 'url-bare',
  summary: 'Jekyll prints an address in the text as text: readers cannot follow it.',
  severity: 'information',
  isOffByDefault: true,
  textlintRules: ['no-bare-url', 'no-bare-urls'],
  documentation: {
    details: [
      'Finds addresses with `http://` or `https://` that stand in the text without being links. A plugin, a script of the page or an',
      'embed on a line of its own may make links of them, so this is off unless a setting asks for it.',
      '',
      'The fix puts them into `<` and `>`.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\nMore at https://example.com/rye today.\n',
    good: '---\ntitle: Bread\n---\n\nMore at <https://example.com/rye> today.\n',
  },
  *check(post, site) {
    const { paragraphs, links } = bodyOf(post, site) ?? { paragraphs: [], links: [] };
    for (const { prose, span: place, within } of paragraphs) {
      // In a table that was none to be, what was a link is text.
      if (within === 'cell') {
        continue;
      }
      for (const { index, 0: found } of prose.matchAll(/https?:\/\/[\w\-.~:/?#[\]@!$&'*+,;=%]+/g)) {
        const start = place.start + index;
        const address = span(start, start + found.replace(/[.,:;!?'\]]+$/, '').length);
        if (!links.some((link) => link.span.start <= start && start < link.span.end)) {
          yield {
            span: address,
            message: message('This address is no link.'),
            fixes: [
              {
                title: message('Make it a link'),
                edits: [
                  { span: span(address.start, address.start), newText: '<' },
                  { span: span(address.end, address.end), newText: '>' },
                ],
              },
            ],
          };
        }
      }
    }
  },
};
