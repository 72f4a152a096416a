import type { Fix } from '../diagnostics/rule';
import { message } from '../foundation/message';
import { insertField } from '../frontMatter/insertField';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { standardFields } from '../vocabulary/requiredFields';
import { newFieldText } from './newFieldText';

/** Adds a field where the site has it, written as the site writes it, or fills in an empty one; the cursor ends in it. */
export function addField(post: Post, site: SiteView, field: string): Fix {
  const empty = post.frontMatter.fields.findLast(({ key }) => key === field);
  const { yamlText, cursor, suggest } = newFieldText(post, site, field);
  const title = empty ? message('Fill in “{0}”', field) : message('Add “{0}”', field);
  if (empty) {
    const gap = post.text[empty.valueSpan.start - 1] === ':' ? ' ' : '';
    return { title, edits: [{ span: empty.valueSpan, newText: gap + yamlText }], cursor: gap.length + cursor, suggest };
  }
  const edits = insertField(post.text, post.frontMatter, { key: field, yamlText, order: fieldOrder(site) });
  const before = edits[0]?.newText.indexOf(yamlText, edits[0].newText.indexOf(`${field}:`)) ?? 0;
  return { title, edits, cursor: before + cursor, suggest };
}

function fieldOrder({ habits }: SiteView): readonly string[] {
  return habits.order.length > 0 ? habits.order : standardFields;
}
