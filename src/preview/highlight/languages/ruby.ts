import { plain, type RougeTable, words } from '../rougeTable';

export const ruby: RougeTable = {
  scopes: {
    comment: 'c1',
    'comment=': 'cm',
    'string"': 's2',
    "string'": 's1',
    'string`': 'sb',
    'string%': 'sx',
    'string<': [
      [/<<[-~]?/y, 'o'],
      [/['"`]?[A-Z_a-z]\w*['"`]?(?=[^\n]{0,200}\n)(?<=<<[-~]?['"`]?\w{1,200}['"`]?)/y, 'no'],
      [/[\s\S]/y, 'sh'],
    ],
    subst: plain,
    regexp: [
      [/\\./y, 'se'],
      [/[\s\S]/y, 'sr'],
    ],
    meta: 'c1',
  },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [/#\{|(?<=#\{[^{}\n]{0,200})\}/y, 'si'],
    [/0[xX][\da-fA-F_]+/y, 'mh'],
    [/0[bB][01_]+/y, 'mb'],
    [/\d[\d_]*\.\d[\d_]*(?:e[+-]?\d+)?/y, 'mf'],
    [/\d[\d_]*/y, 'mi'],
    [/(?<![\w:]):(?:[A-Za-z_]\w*[?!=]?(?!>)|"[^"\n]*"|'[^'\n]*'|[-+*/<>=!~%^&|]+|\[\]=?)/y, 'ss'],
    [/[A-Za-z_]\w*[?!]?:(?!:)[ \t]?/y, 'ss'],
    [/@@\w+/y, 'vc'],
    [/@\w+/y, 'vi'],
    [/\$(?:\w+|[^\w\s])/y, 'vg'],
    [/(?<=\bdef\s{1,40}(?:self\.)?)[A-Za-z_]\w*[?!=]?(?![\w])/y, 'nf'],
    [/(?<=\bclass\s{1,40})[A-Z]\w*/y, 'nc'],
    [/(?<=\bmodule\s{1,40})[A-Z]\w*/y, 'nn'],
    [/(?<=(?:[\w)\]}"'?!]|\n[ \t]{0,40})(?:&?\.))[A-Za-z_]\w*[?!]?/y, 'nf'],
    [
      words(
        'BEGIN END and begin break case class def defined do else elsif end ensure for if in next not or redo rescue retry return super then undef unless until when while yield',
        '?!',
      ),
      'k',
    ],
    [
      words(
        'nil true false initialize loop include extend raise alias_method attr catch throw private module_function public protected __FILE__ __LINE__',
        '?!',
      ),
      'kp',
    ],
    [
      words(
        '__id__ __send__ abort ancestors at_exit attr_accessor attr_reader attr_writer autoload binding callcc caller class_eval define_method dup eval exec exit fail format freeze gsub hash id inspect instance_eval lambda load local_variables loop method name object_id open p print printf proc putc puts raise rand readline readlines require require_relative self send singleton_methods sleep split sprintf srand sub syscall system taint test to_a to_s trap type warn',
        '?!',
      ),
      'nb',
    ],
    [/[A-Z]\w*/y, 'no'],
    [/[\p{L}_]\w*[?!]?(?!=)|[\p{L}_]\w*/uy, 'n'],
    [/\.{2,3}/y, 'o'],
    [/[()[\]{};,.?]/y, 'p'],
    [/[-+*/%&|^!~<>=:]+/y, 'o'],
  ],
};
