import { type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const toml: RougeTable = {
  scopes: { comment: 'c' },
  plain: [
    [/\s+/y, ''],
    [/(?<=^[ \t]{0,40})\[+[^\]\n]*\]+/my, 'nn'],
    [/[\w."'-]+(?=\s{0,40}=)/y, 'py'],
    [/=|[[\]{},.]/y, 'p'],
    [/"[^"\n]*"/y, 's'],
    [/'[^'\n]*'/y, 's1'],
    [words('true false'), 'kc'],
    [/\d{4}-\d\d-\d\d[\d:TZ.+-]*/y, 'ld'],
    ...numbers,
  ],
};
