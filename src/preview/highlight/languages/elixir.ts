import { plain, type RougeTable, words } from '../rougeTable';

export const elixir: RougeTable = {
  scopes: {
    comment: 'c1',
    'string"': [
      [/"""[\s\S]*?(?:"""|$)/y, 'sd'],
      [/\\(?:x[\da-fA-F]+|u\{?[\da-fA-F]+\}?|[\s\S])/y, 'se'],
      [/[\s\S]/y, 's2'],
    ],
    "string'": 's1',
    'string~': 'sx',
    'regex~': 'sr',
    regex: 'sr',
    subst: plain,
  },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [/#\{|(?<=#\{[^{}\n]{0,200})\}/y, 'si'],
    [/0[xX][\da-fA-F_]+/y, 'mh'],
    [/\d[\d_]*\.\d+(?:[eE][+-]?\d+)?/y, 'mf'],
    [/\d[\d_]*/y, 'mi'],
    [/&\d+/y, 'nv'],
    [/@[a-z_]\w*/y, 'nv'],
    [/(?<!:):(?:[A-Za-z_][\w@]*[?!]?|"[^"\n]*")/y, 'ss'],
    [/[a-zA-Z_]\w*[?!]?:(?=\s)/y, 'ss'],
    [words('and or not in when xor', '?!'), 'ow'],
    [
      words(
        'case cond defmodule defp def defimpl defstruct defrecord defmacro defmacrop defguard defguardp defexception defdelegate defprotocol defcallback defoverridable end do else fn if unless try rescue catch after raise throw receive exit',
        '?!',
      ),
      'k',
    ],
    [words('import require use quote unquote unquote_splicing', '?!'), 'kn'],
    [words('nil true false'), 'no'],
    [words('__MODULE__ __DIR__ __CALLER__'), 'bp'],
    [/[A-Z]\w*/y, 'no'],
    [/[a-z_]\w*[?!]?/y, 'n'],
    [/%\{|%(?=[A-Z_])|::|[{}()[\],;:]/y, 'p'],
    [/[-+*/<>=!|&^.~\\]+|%/y, 'o'],
  ],
};
