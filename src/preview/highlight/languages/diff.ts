import type { RougeTable } from '../rougeTable';

/** Read by rules alone: a line with its break is one token to rouge, and a blank line takes the next along. */
export const diff: RougeTable = {
  scopes: {},
  plain: [
    [/(?<=^@@.{1,200}@@).*\n?/my, ''],
    [/\s.*\n?/y, ''],
    [/^---\n/my, 'p'],
    [/^\+.*\n?/my, 'gi'],
    [/^-.*\n?/my, 'gd'],
    [/^!.*\n?/my, 'gs'],
    [/^@@.*?@@/my, 'p'],
    [/^(?:[Ii]ndex|diff).*\n?/my, 'gh'],
    [/^=.*\n?/my, 'gh'],
    [/^[A-Za-z].*\n?/my, 'p'],
    [/./y, 'err'],
  ],
};
