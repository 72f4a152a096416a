import { slice } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';
import type { Field, FrontMatter } from './frontMatter';
import { readFrontMatter } from './readFrontMatter';
import { valueKey } from './valueKey';

/** What an edit is to bring about. */
export interface Purpose {
  /** The fields that are meant to change. */
  readonly keys: readonly string[];
  /** Whether they are now as they should be. */
  readonly isReached: (after: FrontMatter, text: string) => boolean;
}

/**
 * The first of the ways to make an edit that, tried out, reaches its purpose and changes nothing else that Jekyll reads;
 * undefined when none does. An anchor that other fields repeat, a merge, or a text that keeps the blank lines after it can
 * make any edit change more than its own field, and no look at the field alone can tell.
 */
export function provenEdits(
  text: string,
  frontMatter: FrontMatter,
  ways: Iterable<readonly TextEdit[] | undefined>,
  { keys, isReached }: Purpose,
): readonly TextEdit[] | undefined {
  const before = text.slice(0, frontMatter.body.start);
  for (const edits of ways) {
    if (!edits) {
      continue;
    }
    const changed = applyEdits(before, edits);
    const after = readFrontMatter(changed);
    const isSound = after.body.start === changed.length && (!after.problem || frontMatter.problem !== undefined);
    if (isSound && isReached(after, changed) && keepsOthers(text, frontMatter, changed, after, new Set(keys))) {
      return edits;
    }
  }
  return undefined;
}

function keepsOthers(
  text: string,
  before: FrontMatter,
  changed: string,
  after: FrontMatter,
  own: ReadonlySet<string>,
): boolean {
  const isReadable = before.state === 'complete' && !before.problem;
  const isSameState = before.state === 'absent' || before.state === after.state;
  return (
    isSameState &&
    isSameText(written(text, before.fields, own), written(changed, after.fields, own)) &&
    (!isReadable || isSameText(read(before, own), read(after, own)))
  );
}

/** The other fields as they stand there, those of one name in their order. */
function written(text: string, fields: readonly Field[], own: ReadonlySet<string>): readonly string[] {
  return fields
    .filter(({ key }) => !own.has(key))
    .map(({ key, valueSpan }) => `${key}: ${slice(text, valueSpan)}`)
    .sort();
}

/** Their values, and those that stand in no field of their own: merged ones, keys that are no text. */
function read({ values }: FrontMatter, own: ReadonlySet<string>): readonly string[] {
  return [...values]
    .filter(([key]) => !own.has(String(key)))
    .map(([key, value]) => `${valueKey(key)}: ${valueKey(value)}`)
    .sort();
}

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** The field that counts among those of the name. */
export function fieldNamed({ fields }: FrontMatter, key: string): Field | undefined {
  return fields.findLast((field) => field.key === key);
}
