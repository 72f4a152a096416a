import { span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field } from './frontMatter';
import { lineTextEnd } from './yamlLine';

export interface FilledField {
  readonly edit: TextEdit;
  /** Where in the new text of the edit the value begins. */
  readonly valueStart: number;
}

/**
 * One edit that writes a value into a field that has none, or none that shows anything. `yamlText` is the rest of the
 * line, or from a line break on the lines below the key. A comment beside the key stays there.
 */
export function fillField(text: string, { keySpan, valueSpan, hasColon }: Field, yamlText: string): FilledField {
  const isBelow = /^[\r\n]/.test(yamlText);
  if (!hasColon) {
    return filled(span(keySpan.end, keySpan.end), isBelow ? ':' : ': ', yamlText, '');
  }
  const colon = text.indexOf(':', keySpan.end);
  if (isBelow && !/[\r\n]/.test(text.slice(colon, valueSpan.start))) {
    const lineEnd = lineTextEnd(text, valueSpan.end, text.length);
    const comment = text.slice(valueSpan.end, lineEnd).trim();
    return filled(span(colon + 1, lineEnd), comment === '' ? '' : ` ${comment}`, yamlText, '');
  }
  const before = text[valueSpan.start - 1] === ':' ? ' ' : '';
  return filled(valueSpan, before, yamlText, text[valueSpan.end] === '#' ? ' ' : '');
}

function filled(place: TextEdit['span'], before: string, value: string, after: string): FilledField {
  return { edit: { span: place, newText: before + value + after }, valueStart: before.length };
}
