import { readScopes } from './readScopes';
import { plain, type RougeTable, type Rule } from './rougeTable';

/** Code that rouge would print in one span, or, without a class, in none. */
export interface CodePiece {
  readonly text: string;
  readonly rougeClass: string;
}

/** Finds the table for the scope that highlight.js puts around code of another language. */
export type TableOf = (language: string) => RougeTable | undefined;

/**
 * Gives highlight.js's reading of code the classes of rouge. Neighbours of one class are one piece, as in rouge.
 * `html` is that reading, whose text is `code`; without one all is read by the rules for what stands in no scope.
 */
export function rougePieces(
  code: string,
  html: string | undefined,
  table: RougeTable,
  tableOf: TableOf,
): readonly CodePiece[] {
  const pieces = new PieceList();
  let start = 0;
  for (const { end, rules, rougeClass } of readings(code, html, table, tableOf)) {
    if (rules) {
      readByRules(code, start, end, rules, pieces);
    } else {
      pieces.add(code.slice(start, end), rougeClass);
    }
    start = end;
  }
  return table.commentTakesLineBreak ? withLineBreaks(pieces.all) : pieces.all;
}

interface Reading {
  /** Of the language the text is in. */
  readonly table: RougeTable;
  /** Without rules all of it has the class. */
  readonly rules?: readonly Rule[];
  readonly rougeClass: string;
}

/** Runs that are read alike are one, so that a word that highlight.js marks in part stays whole. */
function readings(code: string, html: string | undefined, table: RougeTable, tableOf: TableOf) {
  const outside = readAsPlain(table);
  if (html === undefined) {
    return [{ ...outside, end: code.length }];
  }
  const runs: (Reading & { end: number })[] = [];
  let end = 0;
  const enter = (reading: Reading, scope: string, start: number) =>
    readingIn(reading, scope, code.charAt(start), tableOf);
  for (const { text, known } of readScopes(html, outside, enter)) {
    end += text.length;
    const last = runs.at(-1);
    if (last && last.rules === known.rules && last.rougeClass === known.rougeClass) {
      last.end = end;
    } else {
      runs.push({ ...known, end });
    }
  }
  return runs;
}

function readAsPlain(table: RougeTable): Reading {
  return { table, rules: table.plain, rougeClass: '' };
}

function readingIn(around: Reading, scope: string, firstCharacter: string, tableOf: TableOf): Reading {
  const inner = scope.startsWith('language-') ? tableOf(scope.slice('language-'.length)) : undefined;
  if (inner) {
    return readAsPlain(inner);
  }
  const { table } = around;
  const found =
    table.scopes[scope + firstCharacter] ?? table.scopes[scope] ?? table.scopes[scope.split(' ')[0] ?? scope];
  if (found === undefined) {
    return around;
  }
  if (found === plain) {
    return readAsPlain(table);
  }
  return typeof found === 'string' ? { table, rougeClass: found } : { table, rules: found, rougeClass: '' };
}

function readByRules(code: string, start: number, end: number, rules: readonly Rule[], pieces: PieceList): void {
  for (let at = start; at < end; ) {
    let next = at + 1;
    let found = '';
    for (const [expression, rougeClass] of rules) {
      expression.lastIndex = at;
      if (expression.test(code) && expression.lastIndex > at) {
        next = Math.min(expression.lastIndex, end);
        found = rougeClass;
        break;
      }
    }
    pieces.add(code.slice(at, next), found);
    at = next;
  }
}

class PieceList {
  readonly all: { text: string; readonly rougeClass: string }[] = [];

  add(text: string, rougeClass: string): void {
    const last = this.all.at(-1);
    if (last?.rougeClass === rougeClass) {
      last.text += text;
    } else if (text !== '') {
      this.all.push({ text, rougeClass });
    }
  }
}

function withLineBreaks(pieces: readonly CodePiece[]): readonly CodePiece[] {
  const list = new PieceList();
  for (const [index, { text, rougeClass }] of pieces.entries()) {
    const taken = pieces[index - 1]?.rougeClass === 'c1' && rougeClass === '' && text.startsWith('\n') ? 1 : 0;
    list.add(text.slice(0, taken), 'c1');
    list.add(text.slice(taken), rougeClass);
  }
  return list.all;
}
