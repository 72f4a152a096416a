import type { Message } from '../foundation/message';
import type { TextEdit } from '../text/textEdit';
import type { Fix } from './rule';

/** The fix that makes the edits; none where they can't be made without changing anything else. */
export function fixesBy(title: Message, edits: readonly TextEdit[] | undefined): readonly Fix[] {
  return edits === undefined ? [] : [{ title, edits }];
}
