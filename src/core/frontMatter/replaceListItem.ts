import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import { isInNestedList } from './fieldItems';
import type { FrontMatter } from './frontMatter';

/**
 * Gives a value in a field's list another name, in its place and quotes; where the list has that name already, the two become
 * one. Undefined for a value in a list within the list.
 */
export function replaceListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
  newValue: string,
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items, field) => {
    if (field && isInNestedList(field, value)) {
      return undefined;
    }
    let isThere = value !== newValue && items.includes(newValue);
    const kept = items.map((item) => {
      if (item !== value) {
        return item;
      }
      const becomes = isThere ? undefined : newValue;
      isThere = value !== newValue;
      return becomes;
    });
    return { kept, added: [] };
  });
}
