import type { RougeTable, Rule } from '../rougeTable';

const parts: readonly Rule[] = [
  [/\s+/y, 'w'],
  [/\{\{-?|-?\}\}|\{%-?|-?%\}/y, 'p'],
  [/"[^"]*"/y, 's2'],
  [/'[^']*'/y, 's1'],
  [/(?<=\|\s{0,9})\w+/y, 'nf'],
  [/\d+\.\d+/y, 'mf'],
  [/\d+/y, 'mi'],
];

/** Of the grammar beside it (`liquidGrammar.ts`). */
export const liquid: RougeTable = {
  scopes: {
    comment: 'c',
    'template-variable': [
      ...parts,
      [/[-\w]+(?=\s{0,40}:)/y, 'na'],
      [/[-\w]+/y, 'nv'],
      [/[.|:,()[\]]/y, 'p'],
      [/[=<>!]+/y, 'o'],
    ],
    'template-tag': [
      ...parts,
      [/(?<=\{%-?\s{0,9})(?:end)?(?:if|unless|case|raw)\b|(?<=\{%-?\s{0,9})(?:elsif|else|when)\b/y, 'kr'],
      [/(?<=\{%-?\s{0,9}include(?:_\w{1,200})?\s{1,9})\S+/y, ''],
      [/(?<=\{%-?\s{0,9})\w+/y, 'nt'],
      [/\bin\b/y, 'nt'],
      [/\b(?:and|or|contains)\b/y, 'ow'],
      [/\b(?:true|false|nil|null|empty|blank)\b/y, 'kc'],
      [/[-\w.]+(?=\s{0,40}(?::|=(?!=)[^%]{0,200}%\}))(?<!assign\s{1,40}[-\w.]{1,200})/y, 'na'],
      [/(?<=\{%-?\s{0,40}for\b[^%]{0,99}):/y, 'o'],
      [/(?<=\bin\s)[-\w.]+/y, 'nv'],
      [/[-\w]+/y, 'nv'],
      [/[.|:,()[\]]/y, 'p'],
      [/[=<>!]+/y, 'o'],
    ],
  },
  plain: [[/[^{]+/y, '']],
};
