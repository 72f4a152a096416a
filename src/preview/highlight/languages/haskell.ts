import { type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const haskell: RougeTable = {
  scopes: {
    'comment{': 'cm',
    comment: [
      [/-- \|.*/y, 'cd'],
      [/.+/y, 'c1'],
    ],
    string: [
      [/"/y, 's'],
      [/\\[\s\S]/y, 'se'],
      [/[\s\S]/y, 's'],
    ],
  },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [words('import', "'"), 'kr'],
    [
      words(
        'module case class data default deriving do else if in infix infixl infixr instance let newtype of then type where _',
        "'",
      ),
      'kr',
    ],
    [/^[a-z_][\w']*/my, 'n'],
    [/[a-z_][\w']*/y, 'n'],
    [/[A-Z][\w']*/y, 'kt'],
    [/[()[\],;`{}]/y, 'p'],
    [/(?<=\bmodule\s{1,40}|\bimport\s{1,40})[\w.]+/y, 'nn'],
    [/[-!#$%&*+./<=>?@^|~:\\]+/y, 'o'],
    ...numbers,
  ],
};
