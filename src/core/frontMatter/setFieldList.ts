import type { TextEdit } from '../text/textEdit';
import { editItems } from './editItems';
import type { FrontMatter } from './frontMatter';

/** Makes these the values of a field's list: what stays in its place is not touched, the rest takes the style of its neighbours. */
export function setFieldList(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  values: readonly string[],
): readonly TextEdit[] | undefined {
  return editItems(text, frontMatter, key, (items) => ({
    kept: items.map((_, index) => values[index]),
    added: values.slice(items.length),
  }));
}
