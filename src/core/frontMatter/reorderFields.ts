import { type Span, slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field, FrontMatter } from './frontMatter';
import { provenEdits } from './provenEdits';
import { isBreak, lineStartAt, nextLineStart, skipBlanks } from './yamlLine';

/**
 * Puts the fields in the order given; one that is not in it stays behind the field it follows. Only what has to move moves,
 * with its lines and the lines of comment right above them; blank lines stay. Undefined where Jekyll would then read
 * something else: a repeated value has to stand behind its anchor.
 */
export function reorderFields(
  text: string,
  frontMatter: FrontMatter,
  order: readonly string[],
): readonly TextEdit[] | undefined {
  const { state, problem, fields, yaml } = frontMatter;
  if (state !== 'complete' || problem) {
    return undefined;
  }
  const chunks = ranked(fields, order).map(({ field, rank }, index) => ({
    rank,
    place: linesOf(text, field, fields[index - 1]?.span.end ?? yaml.start, yaml),
  }));
  const settled = longestRising(chunks.map(({ rank }) => rank));
  if (settled.size === chunks.length) {
    return [];
  }
  return provenEdits(text, frontMatter, [moves(text, chunks, settled)], {
    keys: [],
    isReached: (after) => {
      const now = ranked(after.fields, order).map(({ rank }) => rank);
      return after.fields.length === fields.length && now.every((rank, index) => rank >= (now[index - 1] ?? rank));
    },
  });
}

interface Chunk {
  readonly rank: number;
  readonly place: Span;
}

/** Each field with its place in the order: its own, or that of the one it follows. */
function ranked(fields: readonly Field[], order: readonly string[]) {
  let rank = -1;
  return fields.map((field) => {
    const own = order.indexOf(field.key);
    rank = own < 0 ? rank : own;
    return { field, rank };
  });
}

/** Whole lines, without those of the field before. */
function linesOf(text: string, { keySpan, span: { end }, style }: Field, after: number, yaml: Span): Span {
  let start = lineStartAt(text, keySpan.start, yaml.start);
  for (let line = lineAbove(text, start, yaml.start); line < start && line >= after && isCommentLine(text, line); ) {
    start = line;
    line = lineAbove(text, start, yaml.start);
  }
  let next = nextLineStart(text, end, yaml.end);
  const keepsBlankLines = style === 'literal' || style === 'folded';
  while (keepsBlankLines && next < yaml.end && isBreak(text.charCodeAt(skipBlanks(text, next, yaml.end)))) {
    next = nextLineStart(text, next, yaml.end);
  }
  return span(start, next);
}

function isCommentLine(text: string, line: number): boolean {
  return text[skipBlanks(text, line, text.length)] === '#';
}

function lineAbove(text: string, line: number, from: number): number {
  const lineEnd = text.startsWith('\r\n', line - 2) ? line - 2 : line - 1;
  return lineStartAt(text, Math.max(lineEnd, from), from);
}

/** The indices of as many numbers as can stay where they are. */
function longestRising(ranks: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, rank] of ranks.entries()) {
    const at = ends.findIndex((end) => (ranks[end] ?? 0) > rank);
    const length = at < 0 ? ends.length : at;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const rising = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) {
    rising.add(index);
  }
  return rising;
}

/** Each chunk that moves is deleted where it is and inserted behind the last settled one that it follows. */
function moves(text: string, chunks: readonly Chunk[], settled: ReadonlySet<number>): readonly TextEdit[] {
  const first = chunks[0]?.place.start ?? 0;
  const inserted = new Map<number, string>();
  const edits: TextEdit[] = [];
  const moving = [...chunks.entries()]
    .filter(([index]) => !settled.has(index))
    .sort(([i, a], [j, b]) => a.rank - b.rank || i - j);
  for (const [index, { rank, place }] of moving) {
    const anchor = [...settled].filter((at) => {
      const other = chunks[at]?.rank ?? 0;
      return other < rank || (other === rank && at < index);
    });
    const target = anchor.length === 0 ? first : Math.max(...anchor.map((at) => chunks[at]?.place.end ?? first));
    inserted.set(target, (inserted.get(target) ?? '') + slice(text, place));
    edits.push({ span: place, newText: '' });
  }
  return [...edits, ...[...inserted].map(([at, newText]) => ({ span: span(at, at), newText }))];
}
