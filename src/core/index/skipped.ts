import type { FilePath } from '../foundation/filePath';
import { type Message, message } from '../foundation/message';
import type { Unreadable } from './postCollection';

/** Why something is not read. `closed`: a folder that may not be entered. */
export type SkipReason = Exclude<Unreadable, 'missing'> | 'closed';

/** A file that would be a post, or a folder that may hold some, and why it is not read. */
export interface Skipped {
  readonly path: FilePath;
  readonly reason: SkipReason;
}

/** Why the file or folder, named so, is not read; a whole sentence. */
export function whySkipped(reason: SkipReason, name: string): Message {
  switch (reason) {
    case 'tooLarge':
      return message('{0} is larger than 10 MB.', name);
    case 'notText':
      return message('{0} is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16.', name);
    case 'denied':
      return message('{0} cannot be read; perhaps the permission is missing.', name);
    case 'closed':
      return message('The folder {0} cannot be opened; perhaps the permission is missing.', name);
  }
}
