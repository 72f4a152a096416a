import { plain, type RougeTable } from '../rougeTable';
import { numbers } from './numbers';

export const sql: RougeTable = {
  scopes: {
    comment: 'c1',
    "string'": 's1',
    'string"': 'nv',
    keyword: 'k',
    type: 'k',
    built_in: 'k',
    operator: plain,
    literal: 'k',
  },
  plain: [
    [/\s+/y, ''],
    [/`[^`]*`/y, 'nv'],
    ...numbers,
    [/\w+/y, 'n'],
    [/[()[\];,.]/y, 'p'],
    [/[-+*/<>=~!@#%^&|?]+/y, 'o'],
  ],
};
