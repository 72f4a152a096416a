import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import type { FrontMatter } from './frontMatter';

/**
 * Adds a value at the end of a field's list, unless it is in there, written as the list is and quoted as its last item. A
 * single value becomes a list of two, a field that is not there a list of one. Undefined where the value is something else.
 */
export function addListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items) => ({ kept: items, added: items.includes(value) ? [] : [value] }));
}
