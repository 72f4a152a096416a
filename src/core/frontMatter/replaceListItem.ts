import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import type { FrontMatter } from './frontMatter';

/** Gives a value in a field's list another name, in its place and quotes; where the list has that name already, the two become one. */
export function replaceListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
  newValue: string,
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items) => {
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
