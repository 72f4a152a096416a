import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import { isInNestedList } from './fieldItems';
import type { FrontMatter } from './frontMatter';

/** Takes a value out of a field's list, each time it is in there; of the last one an empty list stays. Undefined for one in a list within the list. */
export function removeListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items, field) =>
    field && isInNestedList(field, value)
      ? undefined
      : { kept: items.map((item) => (item === value ? undefined : item)), added: [] },
  );
}
