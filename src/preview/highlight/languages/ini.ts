import type { RougeTable } from '../rougeTable';

export const ini: RougeTable = {
  scopes: { comment: 'c' },
  plain: [
    [/\s+/y, ''],
    [/(?<=^[ \t]{0,40})\[[^\]\n]*\]+/my, 'nn'],
    [/(?<=^[ \t]{0,40})[^\s=[\]][^=\n]*?(?=\s{0,40}=)/my, 'py'],
    [/=/y, 'p'],
    [/[^\n]+?(?=\s{0,40}$)/my, 's'],
  ],
};
