import { message } from '../../foundation/message';
import { filtersIn } from '../../liquid/filtersIn';
import { foreignNames } from '../../liquid/foreignNames';
import { liquidFilters, rareFilters } from '../../liquid/liquidFilter';
import { liquidOf } from '../../liquid/liquidStructure';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const liquidFilterUnknown: Rule = {
  id: 'liquid-filter-unknown',
  summary: 'Jekyll says nothing of a filter that it does not know, and readers see the value as it was.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds filters behind `|` that neither Jekyll nor the site’s plugins bring, and says which one was probably meant. Where',
      'a site has plugins whose filters are not known here, only what is nearly a filter of Jekyll’s own is found.',
    ].join('\n'),
    bad: '---\ntitle: A date\n---\n{{ page.date | date_to_sting }}\n',
    good: '---\ntitle: A date\n---\n{{ page.date | date_to_string }}\n',
  },
  *check(post, site) {
    const used = liquidOf(post, site)?.tokens.flatMap((token) => filtersIn(token)) ?? [];
    const suspects = used.filter(({ name }) => !liquidFilters.has(name) && !rareFilters.has(name));
    const names = suspects.length === 0 ? undefined : foreignNames(site);
    if (!names) {
      return;
    }
    for (const { name, span } of suspects) {
      if (names.filters.has(name)) {
        continue;
      }
      const [meant] = nearMatches(name, [...liquidFilters.keys(), ...names.filters], 1).filter(
        (match) => Math.abs(match.length - name.length) <= 2,
      );
      if (meant !== undefined && (names.areAll || name.length >= shortestSlip)) {
        yield {
          span,
          message: message('Jekyll knows no filter “{0}”. Did you mean “{1}”?', name, meant),
          fixes: [replaceWith(span, meant)],
        };
      } else if (names.areAll) {
        yield { span, message: message('Jekyll knows no filter “{0}” and passes it over.', name), fixes: [] };
      }
    }
  },
};

/** A shorter name is near too many others to be taken for a slip where plugins may know it. */
const shortestSlip = 6;
