import type { Fix } from '../diagnostics/rule';
import { message } from '../foundation/message';
import { fillField } from '../frontMatter/fillField';
import { insertField } from '../frontMatter/insertField';
import { quoteScalar } from '../frontMatter/quoteScalar';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { standardFields } from '../vocabulary/requiredFields';
import { newFieldText } from './newFieldText';

/** One edit that adds a field where the site has it, written as the site writes it, or fills in an empty one; the cursor ends in it. */
export function addField(post: Post, site: SiteView, field: string): Fix {
  const { text, frontMatter } = post;
  const { yamlText, cursor, suggest } = newFieldText(post, site, field);
  const empty = frontMatter.fields.findLast(({ key }) => key === field);
  if (empty) {
    const { edit, valueStart } = fillField(text, empty, yamlText);
    return { title: message('Fill in “{0}”', field), edits: [edit], cursor: valueStart + cursor, suggest };
  }
  const edits = insertField(text, frontMatter, { key: field, yamlText, order: fieldOrder(site) });
  const newText = edits[0]?.newText ?? '';
  const key = quoteScalar(field, 'plain', 'field');
  const colon = newText.indexOf(`${key}:`) + key.length;
  const valueStart = newText[colon + 1] === ' ' ? colon + 2 : colon + 1;
  return { title: message('Add “{0}”', field), edits, cursor: valueStart + cursor, suggest };
}

function fieldOrder({ habits }: SiteView): readonly string[] {
  return habits.order.length > 0 ? habits.order : standardFields;
}
