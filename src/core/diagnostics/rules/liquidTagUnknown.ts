import { message } from '../../foundation/message';
import { foreignNames } from '../../liquid/foreignNames';
import { liquidOf } from '../../liquid/liquidStructure';
import { blockNames, ownTagNames, partsOfBlocks } from '../../liquid/liquidTag';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const liquidTagUnknown: Rule = {
  id: 'liquid-tag-unknown',
  summary: 'A tag that Jekyll does not know stops the whole site from being built.',
  severity: 'error',
  documentation: {
    details: [
      'Finds tags that neither Jekyll nor the site’s plugins bring, and says which one was probably meant. Tags of the plugins',
      'that `_config.yml` lists and tags that files in `_plugins` define are known. Where a site has plugins whose tags are not',
      'known here, or where a tag stands in several posts, only what is nearly a tag of Jekyll’s own is found.',
    ].join('\n'),
    bad: '---\ntitle: A picture\n---\n{% inclde figure.html %}\n',
    good: '---\ntitle: A picture\n---\n{% include figure.html %}\n',
  },
  *check(post, site) {
    const structure = liquidOf(post, site);
    const suspects = structure?.tokens.filter(
      ({ kind, name, isClosed }) =>
        kind === 'tag' && isClosed && !ownTagNames.has(name) && !partsOfBlocks.has(name) && !isEnd(name),
    );
    if (!suspects?.length) {
      return;
    }
    const names = foreignNames(site);
    if (!names) {
      return;
    }
    for (const { name, nameSpan, span } of suspects) {
      if (names.tags.has(name) || names.isUsual(name) || (name.startsWith('end') && names.tags.has(name.slice(3)))) {
        continue;
      }
      if (name === '') {
        yield { span, message: message('This tag has no name.'), fixes: [] };
        continue;
      }
      const [meant] = nearMatches(name, [...ownTagNames, ...ends, ...names.tags], 1).filter(
        (match) => Math.abs(match.length - name.length) <= 2,
      );
      if (meant !== undefined && (names.areAll || name.length >= shortestSlip)) {
        yield {
          span: nameSpan,
          message: message('Jekyll knows no tag “{0}”. Did you mean “{1}”?', name, meant),
          fixes: [replaceWith(nameSpan, meant)],
        };
      } else if (names.areAll) {
        yield { span: nameSpan, message: message('Jekyll knows no tag “{0}”.', name), fixes: [] };
      }
    }
  },
};

/** A shorter name is near too many others to be taken for a slip where plugins may know it. */
const shortestSlip = 6;
const ends = [...blockNames].map((name) => `end${name}`);

function isEnd(name: string): boolean {
  return name.startsWith('end') && blockNames.has(name.slice(3));
}
