import { slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { fillField } from './fillField';
import type { Field, FrontMatter } from './frontMatter';
import { insertField } from './insertField';
import { loadYaml } from './loadYaml';
import { quoteScalar } from './quoteScalar';
import { lineStartAt, lineTextEnd, trimBlanksBefore } from './yamlLine';
import type { YamlValue } from './yamlValue';

/**
 * Puts `yamlText`, the YAML of one line, in the place of the field's value; of equal keys the last one, which is the one that
 * counts. A quoted value stays quoted when the new one is a number or a date. A missing field is added at the end.
 */
export function setFieldValue(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  yamlText: string,
): readonly TextEdit[] {
  const field = frontMatter.fields.findLast((candidate) => candidate.key === key);
  if (!field) {
    return insertField(text, frontMatter, { key, yamlText, order: [] });
  }
  if (!field.hasColon || field.style === 'empty') {
    return [fillField(text, field, yamlText).edit];
  }
  const keyLineEnd = lineTextEnd(text, field.keySpan.end, text.length);
  if (field.valueSpan.start <= keyLineEnd) {
    const gap = text[field.valueSpan.end] === '#' ? ' ' : '';
    return [{ span: field.valueSpan, newText: inQuotesOf(text, field, yamlText) + gap }];
  }
  return replaceBlock(text, field, keyLineEnd, yamlText);
}

function inQuotesOf(text: string, { style, valueSpan }: Field, yamlText: string): string {
  const isQuoted = (style === 'single' || style === 'double') && /^["']/.test(slice(text, valueSpan));
  const loaded = loadYaml(yamlText);
  return isQuoted && 'value' in loaded && isNumberOrTime(loaded.value) ? quoteScalar(yamlText, style) : yamlText;
}

function isNumberOrTime(value: YamlValue): boolean {
  const isObject = typeof value === 'object' && value !== null && 'kind' in value;
  return isObject || typeof value === 'number' || typeof value === 'bigint';
}

/** A value in the lines after its key goes, with its lines; the new one stands beside the key, before a comment there. */
function replaceBlock(text: string, { keySpan, valueSpan }: Field, keyLineEnd: number, yamlText: string): TextEdit[] {
  const colon = text.indexOf(':', keySpan.end);
  const beforeValue = lineStartAt(text, valueSpan.start, keyLineEnd);
  const previousLineEnd = beforeValue - (text.slice(beforeValue - 2, beforeValue) === '\r\n' ? 2 : 1);
  const removed = { span: span(previousLineEnd, valueSpan.end), newText: '' };
  if (trimBlanksBefore(text, keyLineEnd, colon) === colon + 1 && previousLineEnd === keyLineEnd) {
    return [{ span: span(colon + 1, valueSpan.end), newText: ` ${yamlText}` }];
  }
  return [{ span: span(colon + 1, colon + 1), newText: ` ${yamlText}` }, removed];
}
