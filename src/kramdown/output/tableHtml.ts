import type { Span, Table, TableCell } from '../tree/node';
import { attributesHtml } from './attributes';

export function tableHtml(
  { attributes, alignment, groups }: Table,
  indent: string,
  print: (spans: readonly Span[]) => string,
): string {
  let html = `${indent}<table${attributesHtml(attributes)}>\n`;
  for (const { type, rows } of groups) {
    html += `${indent}  <${type}>\n`;
    for (const { cells } of rows) {
      html += `${indent}    <tr>\n`;
      cells.forEach((cell, column) => {
        html += `${indent}      ${cellHtml(cell, type === 'thead' ? 'th' : 'td', alignment[column], print)}\n`;
      });
      html += `${indent}    </tr>\n`;
    }
    html += `${indent}  </${type}>\n`;
  }
  return `${html}${indent}</table>\n`;
}

function cellHtml(
  cell: TableCell,
  name: 'th' | 'td',
  alignment: string | undefined,
  print: (spans: readonly Span[]) => string,
): string {
  const attributes = new Map(cell.attributes);
  if (alignment !== undefined && alignment !== 'default') {
    const style = attributes.get('style');
    attributes.set('style', `${style === undefined ? '' : `${style}; `}text-align: ${alignment}`);
  }
  const content = print(cell.children);
  return `<${name}${attributesHtml(attributes)}>${content === '' ? '\u00A0' : content}</${name}>`;
}
