import type { Rule } from '../rougeTable';

/** As most lexers of rouge tell them apart. */
export const numbers: readonly Rule[] = [
  [/\d+\.\d+/y, 'mf'],
  [/\d+/y, 'mi'],
];
