import type { TextEdit } from '../text/textEdit';
import type { Field, FrontMatter } from './frontMatter';
import { provenEdits } from './provenEdits';
import { linesAndGap, linesOf } from './removeField';
import { isSameValue } from './valueKey';

/**
 * Removes one of several fields of the same name, with its lines; undefined where Jekyll would then read something else in
 * another field, or where `keeps`, a value that the name is to have afterwards, isn't reached.
 */
export function removeRepeatedField(
  text: string,
  frontMatter: FrontMatter,
  field: Field,
  keeps: Field,
): readonly TextEdit[] | undefined {
  const ways = [linesOf, linesAndGap].map((placeOf) => [{ span: placeOf(text, field), newText: '' }]);
  return provenEdits(text, frontMatter, ways, {
    keys: [field.key],
    isReached: (after) => {
      const value = after.values.get(field.key);
      return value !== undefined && isSameValue(value, keeps.value);
    },
  });
}
