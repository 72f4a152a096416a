import { type RougeTable, words } from '../rougeTable';
import { numbers } from './numbers';

export const erlang: RougeTable = {
  scopes: {},
  plain: [
    [/%.*\n?/y, 'c'],
    [/~[a-z\d](?=[^"\n]{0,200}")/y, 'si'],
    [/"[^"\\~\n]*(?:"|(?=~))|(?<=~[a-z\d])[^"~\n]*(?:"|(?=~))/y, 's'],
    [/[ \t\r\n]+/y, ''],
    [words('after begin case catch cond end fun if let of query receive try when'), 'k'],
    [/(?<=^-)[a-z]\w*/my, 'ni'],
    [/is_[a-z]+(?=\()/y, 'nb'],
    [/->/y, 'o'],
    [/[a-z]\w*(?=:)/y, 'nn'],
    [/[a-z]\w*(?=\()/y, 'nf'],
    [/[a-z]\w*/y, 'n'],
    [/[A-Z_]\w*/y, 'nv'],
    ...numbers,
    [/->|<<|>>|[[\]{}()#;,.|:]|-/y, 'p'],
    [/[-+*/<>=!]+/y, 'o'],
  ],
};
