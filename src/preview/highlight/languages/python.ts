import { plain, type RougeTable, words } from '../rougeTable';

export const python: RougeTable = {
  commentTakesLineBreak: true,
  scopes: {
    comment: 'c1',
    string: [
      [/[fFrRbBuU]{1,2}(?=["'])/y, 'sa'],
      [/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|N\{[^}]*\}|[\s\S])/y, 'se'],
      [/[^\\]+/y, 's'],
    ],
    subst: plain,
    meta: plain,
    'meta>': 'gp',
  },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [/(?<=[fF](?:"|')[^"'\n]{0,200})[{}]/y, 'si'],
    [/(?<=\bfrom\s{1,40}|^[ \t]{0,40}import\s{1,40})[\w.]+/my, 'nn'],
    [/(?<=\bclass\s{1,40})\w+/y, 'nc'],
    [/(?<=\bdef\s{1,40})\w+/y, 'nf'],
    [words('from import'), 'kn'],
    [words('and in is not or'), 'ow'],
    [
      words(
        'assert async await break continue del elif else except exec finally for global if lambda match nonlocal pass print raise return try while yield as with case def class',
      ),
      'k',
    ],
    [words('None True False self Ellipsis NotImplemented cls'), 'bp'],
    [
      words(
        'ArithmeticError AssertionError AttributeError BaseException EOFError Exception FileNotFoundError ImportError IndexError IOError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError RuntimeError StopIteration SyntaxError SystemExit TypeError UnicodeDecodeError ValueError Warning ZeroDivisionError abs all any apply ascii basestring bin bool buffer bytearray bytes callable chr classmethod cmp coerce compile complex delattr dict dir divmod enumerate eval execfile exit file filter float format frozenset getattr globals hasattr hash help hex id input int intern isinstance issubclass iter len list locals long map max memoryview min next object oct open ord pow property range raw_input reduce reload repr reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange zip __import__',
      ),
      'nb',
    ],
    [/__(?:init|new|call|enter|exit|iter|next|str|repr|len|getitem|setitem|contains|eq|hash|add|del)__/y, 'fm'],
    [/0[xX][\da-fA-F_]+/y, 'mh'],
    [/\d[\d_]*\.[\d_]*(?:e[+-]?\d+)?/iy, 'mf'],
    [/\d[\d_]*/y, 'mi'],
    [/[\p{L}_]\w*/uy, 'n'],
    [/\.\.\.|[()[\]{}:,;.`]/y, 'p'],
    [/[-+*/%&|^!~<>=@]+/y, 'o'],
  ],
};
