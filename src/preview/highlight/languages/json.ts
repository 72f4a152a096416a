import { plain, type RougeTable } from '../rougeTable';

/** rouge tells keys from values, marks white space, and takes comments for errors. */
export const json: RougeTable = {
  scopes: {
    attr: 'nl',
    string: [
      [/\\(?:u[\da-fA-F]{4}|.)/y, 'se'],
      [/[^\\]+|\\/y, 's2'],
    ],
    comment: [
      [/\s+/y, 'w'],
      [/\S+/y, 'err'],
    ],
    number: plain,
    literal: 'kc',
    punctuation: plain,
  },
  plain: [
    [/\s+/y, 'w'],
    [/-?\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/y, 'mf'],
    [/-?\d+/y, 'mi'],
    [/[{}[\],:]+/y, 'p'],
    [/[\s\S]/y, 'err'],
  ],
};
