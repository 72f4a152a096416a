import { type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const lua: RougeTable = {
  scopes: { comment: 'c1', "string'": 's1', 'string"': 's2' },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [words('true false nil'), 'kc'],
    [words('local'), 'kd'],
    [words('function'), 'k'],
    [words('break do else elseif end for if in repeat return then until while'), 'k'],
    [words('and or not'), 'ow'],
    [/(?<=\bfunction\s{1,40})[\w.:]+/y, 'nf'],
    [
      words(
        'assert collectgarbage dofile error getmetatable ipairs load next pairs pcall print rawequal rawget rawset require select setmetatable tonumber tostring type unpack xpcall string table math io os coroutine',
      ),
      'nb',
    ],
    ...numbers,
    [/\w+/y, 'n'],
    [/[[\]{}().,:;]/y, 'p'],
    [/[-+*/%^#~<>=]+/y, 'o'],
  ],
};
