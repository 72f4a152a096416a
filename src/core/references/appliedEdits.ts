import { contentHash } from '../foundation/contentHash';
import { reverseOf } from '../text/reverseEdits';
import { applyEdits, type TextEdit } from '../text/textEdit';

/** Edits for a text that is known by its hash, so that they are never made to another one. */
export interface EditsOfText {
  /** `contentHash` of the text, without its byte order mark. */
  readonly hash: number;
  readonly edits: readonly TextEdit[];
}

export interface AppliedEdits {
  readonly text: string;
  /** What leads back, for as long as nobody changes the text. */
  readonly undo: EditsOfText;
}

/** The text with the edits, its byte order mark kept; undefined where it has changed since they were made. */
export function appliedEdits(text: string, { hash, edits }: EditsOfText): AppliedEdits | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const before = text.slice(mark.length);
  if (contentHash(before) !== hash) {
    return undefined;
  }
  const after = applyEdits(before, edits);
  return { text: mark + after, undo: { hash: contentHash(after), edits: reverseOf(before, edits) } };
}
