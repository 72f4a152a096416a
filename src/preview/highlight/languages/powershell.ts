import { plain, type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const powershell: RougeTable = {
  scopes: {
    comment: 'c',
    'string"': [
      [/\$\w+/y, 'nv'],
      [/[\s\S]/y, 's2'],
    ],
    "string'": 's1',
    variable: plain,
    operator: plain,
    literal: plain,
  },
  plain: [
    [/\s+/y, 'w'],
    [/\$(?:_|null|true|false|args|this)\b/y, 'bp'],
    [/(?<=\bfunction\s{1,40})[\w-]+/y, 'nf'],
    [/(?<=\.)\w+/y, 'nf'],
    [/-(?:eq|ne|gt|ge|lt|le|like|notlike|match|and|or|not|contains|in|is|as|join|split|replace)\b/iy, 'o'],
    [/\$(?=env:)/y, 'nv'],
    [/env(?=:)/y, 'nn'],
    [
      words(
        'begin break catch continue data do dynamicparam else elseif end exit filter finally for foreach from function if in param process return switch throw trap try until using var while',
        '-',
      ),
      'kr',
    ],
    [/\$\w+/y, 'nv'],
    [/(?<=\s)-{1,2}[A-Za-z]\w*/y, 'nt'],
    [/(?<=\w\s{1,40})[\w./\\:-]*[a-zA-Z][\w./\\:-]*/y, 'nx'],
    ...numbers,
    [/[\w-]+/y, 'n'],
    [/[{}()[\];,:]/y, 'p'],
    [/[-+*/%=<>!&|.]+/y, 'o'],
    [/\S/y, 'err'],
  ],
};
