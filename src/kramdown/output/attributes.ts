import type { Attributes } from '../tree/attributes';
import { escapeAttribute } from './escapeHtml';

/** Attributes as they stand in a tag, with a blank before each. An empty id is left out. */
export function attributesHtml(attributes: Attributes | ReadonlyMap<string, string> | undefined): string {
  if (!attributes) {
    return '';
  }
  let html = '';
  for (const [name, value] of attributes) {
    if (!(name === 'id' && value.trim() === '')) {
      html += ` ${name}="${escapeAttribute(value)}"`;
    }
  }
  return html;
}
