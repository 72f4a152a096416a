import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import type { FrontMatter } from './frontMatter';

/** Takes a value out of a field's list, each time it is in there; of the last one an empty list stays. */
export function removeListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items) => ({
    kept: items.map((item) => (item === value ? undefined : item)),
    added: [],
  }));
}
