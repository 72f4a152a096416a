import { readFileSync } from 'node:fs';
import { decodeText } from '../node/decodeText';

/** The text of a file by its native path; undefined when it can't be read or is not UTF-8 text. */
export function readText(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch {
    return undefined;
  }
}
