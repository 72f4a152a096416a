import { plain, type RougeTable, type Rule, words } from '../rougeTable';

const escape: Rule = [/\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])/y, 'se'];
const name = '[$_\\p{L}][$\\w\\p{L}]*';

const parts = (declarations: string, reserved: string): readonly Rule[] => [
  [/[ \t\r\n]+/y, ''],
  [/@[\w.$]+/y, 'nd'],
  [/(?<=\$)\{|\$\{/y, 'p'],
  [/\b0[xX][\da-fA-F]+n?|\b0[oO][0-7]+|\b0[bB][01]+/y, 'mh'],
  [/(?:\b\d+\.\d+|\B\.\d+)(?:[eE][+-]?\d+)?/y, 'mf'],
  [/\d+(?=\D|$)/y, 'mi'],
  [words('true false null undefined NaN Infinity', '$'), 'kc'],
  [new RegExp(`(?<=;\\s{1,40})${name}(?=\\s{0,9}\\??:(?!:))`, 'uy'), 'nl'],
  [new RegExp(`(?<=[{(,]\\s{0,40})${name}(?=\\s{0,9}:(?!:))`, 'uy'), 'na'],
  [words(declarations, '$'), 'kd'],
  [words(reserved, '$'), 'kr'],
  [
    words(
      'private protected public readonly as async await break case catch continue debugger default delete do else export finally for from if import in instanceof new of return super switch this throw try typeof void while with yield',
      '$',
    ),
    'k',
  ],
  [
    words(
      'Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt document window navigator self global Promise Set Map WeakSet WeakMap Symbol Proxy Reflect',
      '$',
    ),
    'nb',
  ],
  [new RegExp(name, 'uy'), 'nx'],
  [/\?\?/y, 'o'],
  [/[{}()[\];,.:?]/y, 'p'],
  [/=>|[-+*/%&|^!~<>=]+/y, 'o'],
];

const scopes = {
  comment: 'c1',
  'comment/': [
    [/(?<=^|[^/])\/\/.*|(?<!\*)\/\/.*/y, 'c1'],
    [/[\s\S]+/y, 'cm'],
  ],
  "string'": [[/'/y, 'dl'], escape, [/[^\\']+/y, 's1']],
  'string"': [[/"/y, 'dl'], escape, [/[^\\"]+/y, 's2']],
  "meta'": [
    [/'/y, 'dl'],
    [/[^']+/y, 's1'],
  ],
  'meta"': [
    [/"/y, 'dl'],
    [/[^"]+/y, 's2'],
  ],
  'string`': [escape, [/[^\\]/y, 's2']],
  subst: plain,
  regexp: [escape, [/\[(?:\\.|[^\]\\])*\]/y, 'se'], [/[\s\S]/y, 'sr']],
  tag: plain,
} satisfies RougeTable['scopes'];

const declarations = 'var let const function class extends constructor get set static';
const reserved =
  'boolean byte char double enum final float goto implements int interface long native package short synchronized transient volatile eval';

export const javascript: RougeTable = { scopes, plain: parts(declarations, reserved) };

export const typescript: RougeTable = {
  scopes,
  plain: parts(
    `${declarations} type abstract declare namespace module implements`,
    `${reserved} any string number bigint unique symbol object`,
  ),
};
