import { dataDefinitions, dataUses } from './dataUses';
import { includeUses, layoutUses, linkUses } from './fileUses';
import type { Named, Use } from './named';
import type { ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { slugForms } from './slugForms';
import { termUses } from './termUses';

/** Where a text writes a name, in the order of the text. */
export function usesIn(file: SiteText, named: Named, site: ReferenceSite): readonly Use[] {
  switch (named.kind) {
    case 'term':
      return termUses(file, named, site);
    case 'layout':
      return [...layoutUses(file, named.name)].map(use);
    case 'include':
      return [...includeUses(file, named.name)].map(use);
    case 'data':
      return [
        ...[...dataDefinitions(file, named.keys, site)].map(definition),
        ...[...dataUses(file, named.keys)].map(use),
      ];
    case 'file':
      return [...linkUses(file, named.relativePath, site)].map(use);
  }
}

/** Tells quickly of most texts that a name can't be in them. Escapes in quotes and percent signs hide it from this look. */
export function mayHold(text: string, named: Named): boolean {
  return wordsOf(named).some((word) => holdsWord(text, word)) || escapes.test(text);
}

/** In YAML a text may go on in the next line at any of its spaces. */
function holdsWord(text: string, word: string): boolean {
  return word.includes(' ') ? word.split(/ +/).every((part) => text.includes(part)) : text.includes(word);
}

const escapes = /\\[uUx"'\\]|%[\dA-Fa-f]{2}/;

function wordsOf(named: Named): readonly string[] {
  switch (named.kind) {
    case 'term':
      return [...slugForms(named.value), named.value.replaceAll("'", "''")];
    case 'layout':
    case 'include':
      return [named.name];
    case 'data':
      return named.keys.slice(-1);
    case 'file':
      return ['post_url', 'link'];
  }
}

const use = ({ span }: Pick<Use, 'span'>): Use => ({ span, isDefinition: false });
const definition = ({ span }: Pick<Use, 'span'>): Use => ({ span, isDefinition: true });
