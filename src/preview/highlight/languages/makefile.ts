import type { RougeTable } from '../rougeTable';

export const makefile: RougeTable = {
  scopes: {},
  plain: [
    [/#.*\n?/y, 'c'],
    [/^[^\s:=#][^:=#\n]*(?=:(?!=))/my, 'nl'],
    [/^\w+(?=\s{0,40}[:+?]?=)/my, 'nv'],
    [/(?<=^[^\s:=][^:=\n]{0,200}: {0,40})[^=\s].*/my, 'nf'],
    [/(?<=\s)-{1,2}[\w-]+/y, 'nt'],
    [/\$[({]\w+[)}]|\$[@<^]/y, 'nv'],
    [/[:+?]?=/y, 'o'],
    [/:/y, 'o'],
    [/\S/y, ''],
  ],
};
