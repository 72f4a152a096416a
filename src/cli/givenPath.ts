import { statSync } from 'node:fs';
import { type Message, message } from '../core/foundation/message';

/** Undefined where there is nothing. */
export function isFolderAt(native: string): boolean | undefined {
  try {
    return statSync(native).isDirectory();
  } catch {
    return undefined;
  }
}

export function noSuchPath(given: string): Message {
  return message('{0}: there is no such file or folder.', given);
}
