import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { largestFile } from '../core/index/fileText';
import { decodeText } from '../node/decodeText';

export type ReadText =
  | { readonly text: string }
  | {
      /** Why it can't be read, to follow the name of the file in a sentence. */
      readonly trouble: string;
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
      return { trouble: 'is larger than 10 MB', beginning: beginning.toString('latin1') };
    }
    const bytes = readFileSync(handle);
    const text = decodeText(bytes);
    return text === undefined
      ? { trouble: 'is not text in UTF-8', beginning: bytes.toString('latin1', 0, beginningLength) }
      : { text };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { trouble: `cannot be read (${reason})`, beginning: '---\n' };
  } finally {
    if (handle !== undefined) {
      closeSync(handle);
    }
  }
}

/** Bytes; more than enough for a fence. */
const beginningLength = 1024;
