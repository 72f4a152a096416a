import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import type { Rule } from '../rule';

export const imageAltMissing: Rule = {
  id: 'image-alt-missing',
  summary: 'Readers who cannot see a picture, and search engines, are told nothing of it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds pictures without a description: `![](…)`, and `<img>` that has no `alt`. `alt=""` in HTML says that a picture is there',
      'for looks only, and is left alone. It is information, and a warning where the picture is all that a link has to show.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\n![](/assets/rye.jpg)\n',
    good: '---\ntitle: Bread\n---\n\n![A loaf of rye bread, cut open](/assets/rye.jpg)\n',
  },
  *check(post, site) {
    for (const { span, alt, isHtml, isLinkText } of bodyOf(post, site)?.images ?? []) {
      if (alt === undefined || (!isHtml && alt.trim() === '')) {
        yield {
          span,
          severity: isLinkText ? 'warning' : 'information',
          message: isLinkText
            ? message('This link shows a picture without a description: nobody who cannot see it knows where it leads.')
            : message('This picture has no description.'),
          fixes: [],
        };
      }
    }
  },
};
