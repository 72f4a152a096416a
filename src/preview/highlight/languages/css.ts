import { plain, type RougeTable } from '../rougeTable';

export const css: RougeTable = {
  scopes: {
    comment: 'c',
    'string"': 's1',
    "string'": 's1',
    'selector-tag': 'nt',
    'selector-class': 'nc',
    'selector-id': 'nf',
    'selector-pseudo': 'nd',
    attribute: [
      [/--[-\w]+/y, 'py'],
      [/[-\w]+/y, 'nl'],
    ],
    keyword: 'k',
    number: 'm',
    variable: 'nv',
    built_in: plain,
    'selector-attr': plain,
  },
  plain: [
    [/\s+/y, ''],
    [/--[-\w]+(?=\s{0,40}:)/y, 'py'],
    [/(?<=@media[^{]{0,99})[-\w]+(?=\s{0,40}:)/y, 'n'],
    [/[-\w]+(?=\s{0,40}:\s)/y, 'nl'],
    [/\.[-\w]+(?=[^;}]{0,200}\{)/y, 'nc'],
    [/#[-\w]+(?=[^;}]{0,200}\{)/y, 'nf'],
    [/::?[-\w]+(?=[^;}]{0,200}\{)/y, 'nd'],
    [/#[\da-fA-F]{3,8}\b/y, 'm'],
    [/-?\d*\.?\d+(?:%|[a-z]+)?/y, 'm'],
    [/!important\b/y, 'cp'],
    [/url\([^)\n]*\)/y, 'sx'],
    [/(?:var|attr|calc|clamp)(?=\()/y, 'n'],
    [/(?:rgba?|hsla?|url|counter)(?=\()/y, 'nb'],
    [
      /(?:absolute|auto|block|bold|border-box|bottom|center|collapse|column|dashed|dotted|fixed|flex|grid|hidden|inherit|initial|inline|inline-block|italic|left|middle|monospace|no-repeat|none|normal|nowrap|pointer|pre|relative|repeat|right|row|sans-serif|scroll|serif|solid|space-between|static|sticky|top|transparent|underline|unset|uppercase|visible|wrap|[a-z]+(?=\()|black|white|red|green|blue|gray|yellow)(?![-\w])(?=[^{}]*[;}])/y,
      'nb',
    ],
    [/[-\w]+(?=[^;{}]{0,200}\{)/y, 'nt'],
    [/[-\w]+/y, 'n'],
    [/,(?=[^;}]{0,200}\{)|[[\]]/y, 'o'],
    [/[{}:;,()/]/y, 'p'],
    [/[-+*/>~=^$|.]/y, 'o'],
  ],
};

/** Of Sass: variables, mixins, comments to the end of the line. */
export const scss: RougeTable = {
  scopes: {
    ...css.scopes,
    comment: 'c',
    'comment/': [
      [/\/\/.*/y, 'c1'],
      [/[\s\S]+/y, 'cm'],
    ],
    variable: 'nv',
    'string"': 's2',
    number: [
      [/#[\da-fA-F]+/y, 'mh'],
      [/[\s\S]/y, 'm'],
    ],
  },
  plain: [
    [/\/\/.*/y, 'c1'],
    [/\$[-\w]+/y, 'nv'],
    [/(?<=@mixin\s{1,40})[-\w]+/y, 'nf'],
    [/(?<=@include\s{1,40})[-\w]+/y, 'nd'],
    [/&/y, 'k'],
    [/#[\da-fA-F]{3,8}\b/y, 'mh'],
    ...css.plain,
  ],
};
