import { message } from '../foundation/message';
import type { Span } from '../text/span';
import type { Fix } from './rule';

/** The fix that puts another word in the place of a wrong one. */
export function replaceWith(span: Span, word: string): Fix {
  return { title: message('Replace with “{0}”', word), edits: [{ span, newText: word }] };
}
