import { TagToken, type Token } from 'liquidjs';
import { type Message, message } from '../../foundation/message';

/** Blocks, which end with `end` and their name. `raw` is text to the library, and looked for before. */
const blockTags: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'tablerow',
  'capture',
  'highlight',
  'ifchanged',
  'comment',
]);
/** What divides blocks. */
const middles: ReadonlySet<string> = new Set(['else', 'elsif', 'when']);
/** As deep as Ruby's Liquid lets blocks stand in one another. */
const deepest = 100;

/** Ends and middles of blocks, which are only right inside of them. */
export function isBlockWord(name: string): boolean {
  return middles.has(name) || (name.startsWith('end') && blockTags.has(name.slice(3)));
}

/**
 * Beginnings without an end, ends without a beginning, and blocks too deep in others, with what is wrong. Told before
 * anything is parsed, for to find out by parsing takes time without bound.
 */
export function unmatchedTags(tokens: readonly Token[]): ReadonlyMap<Token, Message> {
  const unmatched = new Map<Token, Message>();
  const open: TagToken[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const neverClosed = (token: TagToken) => unmatched.set(token, message('The tag “{0}” is never closed.', token.name));
  const lastEndOfComment = tokens.findLastIndex((token) => token instanceof TagToken && token.name === 'endcomment');
  for (const [index, token] of tokens.entries()) {
    if (!(token instanceof TagToken)) {
      continue;
    }
    const { name } = token;
    const isInComment = open.at(-1)?.name === 'comment';
    if (isInComment && name !== 'endcomment') {
      continue;
    }
    if (name === 'comment' && index > lastEndOfComment) {
      neverClosed(token);
    } else if (blockTags.has(name)) {
      if (open.length >= deepest) {
        unmatched.set(token, message('Tags stand too deep in one another.'));
      }
      open.push(token);
      count(name, 1);
    } else if (name.startsWith('end') && blockTags.has(name.slice(3))) {
      const block = name.slice(3);
      if (!counts.get(block)) {
        unmatched.set(token, message('There is nothing that “{0}” closes.', name));
        continue;
      }
      for (let top = open.pop(); top; top = open.pop()) {
        count(top.name, -1);
        if (top.name === block) {
          const reason = unmatched.get(top);
          if (reason) {
            unmatched.set(token, reason);
          }
          break;
        }
        neverClosed(top);
      }
    }
  }
  open.forEach(neverClosed);
  return unmatched;
}
