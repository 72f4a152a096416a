import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Message, message } from '../core/foundation/message';
import { largestFile } from '../core/index/fileText';
import { whySkipped } from '../core/index/skipped';
import { decodeText } from '../node/decodeText';

export type ReadText =
  | { readonly text: string }
  | {
      /** Why the file, named so, can't be read. */
      readonly trouble: (name: string) => Message;
      /** How the file begins, each byte taken for a character; a fence when that can't be told: it may be a post. */
      readonly beginning: string;
    };

/** The text of a file, by its native path. */
export function readText(file: string): ReadText {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    if (fstatSync(handle).size > largestFile) {
      const beginning = Buffer.alloc(beginningLength);
      readSync(handle, beginning, 0, beginningLength, 0);
      return { trouble: (name) => whySkipped('tooLarge', name), beginning: beginning.toString('latin1') };
    }
    const bytes = readFileSync(handle);
    const text = decodeText(bytes);
    return text === undefined
      ? {
          trouble: (name) => whySkipped('notText', name),
          beginning: bytes.toString('latin1', 0, beginningLength),
        }
      : { text };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isDenied = reason === 'EACCES' || reason === 'EPERM';
    return {
      trouble: (name) => (isDenied ? whySkipped('denied', name) : message('{0} cannot be read ({1}).', name, reason)),
      beginning: '---\n',
    };
  } finally {
    if (handle !== undefined) {
      closeSync(handle);
    }
  }
}

/** Bytes; more than enough for a fence. */
const beginningLength = 1024;
