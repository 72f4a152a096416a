import { readScopes, type Scope } from './readScopes';
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
  readonly rules?: readonly Rule[];
  readonly rougeClass: string;
}

/** Runs that are read alike are one, so that a word that highlight.js marks in part stays whole. */
function readings(code: string, html: string | undefined, table: RougeTable, tableOf: TableOf) {
  const runs: (Reading & { end: number })[] = [];
  let end = 0;
  for (const { text, scopes } of html === undefined ? [{ text: code, scopes: [] }] : readScopes(html)) {
    end += text.length;
    const reading = readingOf(code, scopes, table, tableOf);
    const last = runs.at(-1);
    if (last && last.rules === reading.rules && last.rougeClass === reading.rougeClass) {
      last.end = end;
    } else {
      runs.push({ ...reading, end });
    }
  }
  return runs;
}

function readingOf(code: string, scopes: readonly Scope[], outer: RougeTable, tableOf: TableOf): Reading {
  let table = outer;
  let reading: Reading = { rules: table.plain, rougeClass: '' };
  for (const { name, start } of scopes) {
    const inner = name.startsWith('language-') ? tableOf(name.slice('language-'.length)) : undefined;
    if (inner) {
      table = inner;
      reading = { rules: table.plain, rougeClass: '' };
      continue;
    }
    const found =
      table.scopes[name + code.charAt(start)] ?? table.scopes[name] ?? table.scopes[name.split(' ')[0] ?? name];
    if (found === plain) {
      reading = { rules: table.plain, rougeClass: '' };
    } else if (typeof found === 'string') {
      reading = { rougeClass: found };
    } else if (found) {
      reading = { rules: found, rougeClass: '' };
    }
  }
  return reading;
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
