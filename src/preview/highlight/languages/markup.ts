import type { RougeTable } from '../rougeTable';

export const markup: RougeTable = {
  scopes: {
    comment: 'c',
    meta: 'cp',
    'meta string': 'cp',
    tag: [
      [/<\/?[^\s>/]+[ \t]*(?=[a-z]{1,200}=)/y, 'nt'],
      [/<\/?[^\s>/]+\s*>?|\/?>/y, 'nt'],
      [/\s+/y, ''],
      [/[^\s=<>"'/]+\s*=?/y, 'na'],
    ],
    string: 's',
    symbol: 'ni',
  },
  plain: [
    [/&[#\w]+;/y, 'ni'],
    [/[^&]+/y, ''],
    [/&/y, 'err'],
  ],
};
