import type { TextEdit } from '../text/textEdit';
import { addListItem } from './addListItem';
import type { FrontMatter } from './frontMatter';
import { removeField } from './removeField';
import { removeListItem } from './removeListItem';
import { renameField } from './renameField';
import { reorderFields } from './reorderFields';
import { replaceListItem } from './replaceListItem';
import { setFieldList } from './setFieldList';
import { setFieldValue } from './setFieldValue';

/** What can be changed in front matter, as data: a list of them may be shown, kept, and made in many posts. */
export type FrontMatterEdit =
  | { readonly kind: 'set value'; readonly key: string; readonly yamlText: string }
  | { readonly kind: 'set list'; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: 'remove field'; readonly key: string }
  | { readonly kind: 'rename field'; readonly key: string; readonly newKey: string }
  | { readonly kind: 'reorder fields'; readonly order: readonly string[] }
  | { readonly kind: 'add item'; readonly key: string; readonly value: string }
  | { readonly kind: 'remove item'; readonly key: string; readonly value: string }
  | { readonly kind: 'replace item'; readonly key: string; readonly value: string; readonly newValue: string };

/**
 * The text edits for it, which touch its own bytes alone: comments, quotes, anchors, order, line breaks and everything else
 * stay. Empty where it is so already; undefined where it can't be made without changing what another field says.
 */
export function editFrontMatter(
  text: string,
  frontMatter: FrontMatter,
  edit: FrontMatterEdit,
): readonly TextEdit[] | undefined {
  switch (edit.kind) {
    case 'set value':
      return setFieldValue(text, frontMatter, edit.key, edit.yamlText);
    case 'set list':
      return setFieldList(text, frontMatter, edit.key, edit.values);
    case 'remove field':
      return removeField(text, frontMatter, edit.key);
    case 'rename field':
      return renameField(text, frontMatter, edit.key, edit.newKey);
    case 'reorder fields':
      return reorderFields(text, frontMatter, edit.order);
    case 'add item':
      return addListItem(text, frontMatter, edit.key, edit.value);
    case 'remove item':
      return removeListItem(text, frontMatter, edit.key, edit.value);
    case 'replace item':
      return replaceListItem(text, frontMatter, edit.key, edit.value, edit.newValue);
  }
}
