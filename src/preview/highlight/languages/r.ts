import { type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const r: RougeTable = {
  scopes: { comment: 'c1', string: 's2' },
  plain: [
    [/\s+/y, 'w'],
    [/\d+(?:\.\d+)?/y, 'm'],
    [/return(?=\()/y, 'nf'],
    [words('if else for while repeat in next break return switch function', '.'), 'k'],
    [words('NULL Inf TRUE FALSE NaN NA', '.'), 'kc'],
    [/[A-Za-z.][\w.]*(?=\s{0,40}\()/y, 'nf'],
    [/[A-Za-z.][\w.]*/y, 'n'],
    ...numbers,
    [/[[\]{}();,]/y, 'p'],
    [/[-+*/<>=!&|?~$^:@]+/y, 'o'],
  ],
};
