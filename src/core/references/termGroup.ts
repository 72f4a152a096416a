import type { Taxonomy } from '../vocabulary/taxonomy';

/** The lists of names that posts choose from. */
export type TermGroup = Taxonomy | 'authors';

/** Where the names of a group are written. */
export interface TermGroupWords {
  /** Fields of front matter. */
  readonly fields: readonly string[];
  /** The name of the file in `_data` that lists them, a regular expression. */
  readonly data: string;
  /** The keys by which a map in such a list is called. */
  readonly names: readonly string[];
  /** The folder of their pages, a regular expression. */
  readonly folder: string;
}

export const termGroups: Readonly<Record<TermGroup, TermGroupWords>> = {
  tags: { fields: ['tags', 'tag'], data: 'tags?', names: ['name', 'title', 'tag'], folder: '(?:tags?|topics?)' },
  categories: {
    fields: ['categories', 'category'],
    data: 'categor(?:y|ies)',
    names: ['name', 'title', 'category'],
    folder: 'categor(?:y|ies)',
  },
  authors: {
    fields: ['author', 'authors'],
    data: 'authors?',
    names: ['name', 'title', 'id', 'username'],
    folder: 'authors?',
  },
};

export function groupOfField(field: string): TermGroup | undefined {
  return groupNames.find((group) => termGroups[group].fields.includes(field));
}

/** Of a file in `_data`, by its name without the ending. */
export function groupOfData(name: string): TermGroup | undefined {
  return groupNames.find((group) => new RegExp(`^${termGroups[group].data}$`).test(name));
}

export const groupNames: readonly TermGroup[] = ['tags', 'categories', 'authors'];
