import type { Body } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { decodedAddress } from '../../body/decodedAddress';
import { lettersOf } from '../../body/prose';
import { message } from '../../foundation/message';
import type { SiteView } from '../../site/siteView';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const anchorMissing: Rule = {
  id: 'anchor-missing',
  summary: 'A link to a heading that is not there takes readers nowhere.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds links such as `#flour` for which the article has no heading, footnote or element. The ids of headings are those that',
      'kramdown makes, with the options of the site; they are not always those of GitHub. `#` and `#top` lead to the top of the page.',
      'An id that stands in a layout or include of the site is known too. In articles in which Liquid prints something, and in those',
      'whose site is not read, only what is nearly the id of a heading is found.',
      '',
      'The fix writes the id of the heading that was probably meant.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\nFirst [the flour](#flours).\n\n## Flour\n',
    good: '---\ntitle: Bread\n---\n\nFirst [the flour](#flour).\n\n## Flour\n',
  },
  *check(post, site) {
    const body = bodyOf(post, site);
    for (const { href, hrefSpan, span } of body?.links ?? []) {
      const id = body && href.startsWith('#') ? missingId(href, body) : undefined;
      if (body && id !== undefined) {
        const near = meantBy(id, body);
        const [meant] = near;
        if (meant !== undefined || (!body.hasLiquid && mayBeNowhere(id, site))) {
          yield {
            span: hrefSpan ?? span,
            message:
              meant === undefined
                ? message('Nothing in the article has the id “{0}”.', id)
                : message('Nothing in the article has the id “{0}”. Did you mean “{1}”?', id, meant),
            fixes: hrefSpan ? near.map((each) => replaceWith(hrefSpan, `#${each}`)) : [],
          };
        }
      }
    }
  },
};

function missingId(href: string, { ids }: Body): string | undefined {
  const id = decodedAddress(href.slice(1));
  const isKnown = id === '' || id === 'top' || /^(?:fn|fnref):/.test(id) || ids.has(id) || ids.has(href.slice(1));
  return isKnown || id.startsWith(':~:') || href.includes('{') ? undefined : id;
}

/** Headings whose text is what is written, then those that are nearly called so. */
function meantBy(id: string, { headings, ids }: Body): readonly string[] {
  const letters = lettersOf(id);
  const same = headings.flatMap((heading) =>
    letters !== '' && heading.id !== undefined && lettersOf(heading.title) === letters ? [heading.id] : [],
  );
  return [...new Set([...same, ...nearMatches(id, ids)])].slice(0, 3);
}

/** A post by itself, or a site that is not read, may have a layout with that id. */
function mayBeNowhere(id: string, { liquid }: SiteView): boolean {
  const sources = liquid?.templates;
  if (!sources || sources.layouts.size === 0) {
    return false;
  }
  const marks = [`"${id}"`, `'${id}'`, `=${id}`];
  const texts = [...sources.layouts.values(), ...sources.includes.values()].map(({ text }) => text);
  return !texts.some((text) => marks.some((mark) => text.includes(mark)));
}
