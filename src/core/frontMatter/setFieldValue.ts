import { slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { fillField } from './fillField';
import type { Field, FrontMatter } from './frontMatter';
import { insertField } from './insertField';
import { skipProperties } from './keyAt';
import { type LoadedYaml, loadYaml } from './loadYaml';
import { fieldNamed, provenEdits } from './provenEdits';
import { quoteScalar } from './quoteScalar';
import { isSameValue } from './valueKey';
import { isLineDone, lineStartAt, lineTextEnd, nextLineStart, skipBlanks, trimBlanksBefore } from './yamlLine';
import type { YamlValue } from './yamlValue';

/**
 * Puts `yamlText`, the YAML of one line, in the place of the field's value; of equal keys the last one, which is the one that
 * counts. A quoted value stays quoted when the new one is a number or a date, an anchor stays. A missing field is added at
 * the end. Undefined where that would change another field, which repeats this one.
 */
export function setFieldValue(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  yamlText: string,
): readonly TextEdit[] | undefined {
  const field = fieldNamed(frontMatter, key);
  const loaded = loadYaml(yamlText);
  const newText = field ? inQuotesOf(text, field, yamlText, loaded) : yamlText;
  const expected = newText === yamlText ? loaded : loadYaml(newText);
  const edits = field
    ? replacement(text, field, newText)
    : insertField(text, frontMatter, { key, yamlText, order: [] });
  return provenEdits(text, frontMatter, [edits], {
    keys: [key],
    isReached: (after) => {
      const value = fieldNamed(after, key)?.value;
      return value !== undefined && 'value' in expected && isSameValue(value, expected.value);
    },
  });
}

function replacement(text: string, field: Field, newText: string): readonly TextEdit[] {
  const { keySpan, valueSpan, hasColon, style } = field;
  if (!hasColon || style === 'empty') {
    return [fillField(text, field, newText).edit];
  }
  const propertiesEnd = skipProperties(text, valueSpan.start, valueSpan.end);
  const properties = slice(text, span(valueSpan.start, propertiesEnd));
  const anchors = properties.match(/&\S+/g) ?? [];
  const written = [...anchors, newText].join(' ');
  const keyLineEnd = lineTextEnd(text, keySpan.end, text.length);
  const content = contentStart(text, propertiesEnd, valueSpan.end);
  if (content <= keyLineEnd) {
    const gap = text[valueSpan.end] === '#' ? ' ' : '';
    return properties.includes('!') || content === valueSpan.end
      ? [{ span: valueSpan, newText: written + gap }]
      : [{ span: span(content, valueSpan.end), newText: newText + gap }];
  }
  return replaceBlock(text, field, content, written);
}

function inQuotesOf(text: string, { style, valueSpan }: Field, yamlText: string, loaded: LoadedYaml): string {
  const content = skipProperties(text, valueSpan.start, valueSpan.end);
  const isQuoted = (style === 'single' || style === 'double') && /["']/.test(text[content] ?? '');
  return isQuoted && 'value' in loaded && isNumberOrTime(loaded.value) ? quoteScalar(yamlText, style) : yamlText;
}

function isNumberOrTime(value: YamlValue): boolean {
  const isObject = typeof value === 'object' && value !== null && 'kind' in value;
  return isObject || typeof value === 'number' || typeof value === 'bigint';
}

/** Where the value proper begins: anchor and tag may stand beside the key, and the value below. */
function contentStart(text: string, propertiesEnd: number, limit: number): number {
  let content = propertiesEnd;
  while (content < limit && isLineDone(text, content, limit)) {
    content = skipBlanks(text, nextLineStart(text, content, limit), limit);
  }
  return content;
}

/** A value in the lines after its key goes, with its lines; the new one stands beside the key, before a comment there. */
function replaceBlock(
  text: string,
  { keySpan, valueSpan }: Field,
  content: number,
  newText: string,
): readonly TextEdit[] {
  const colon = text.indexOf(':', keySpan.end);
  const keyLineEnd = lineTextEnd(text, keySpan.end, text.length);
  const beforeValue = lineStartAt(text, content, keyLineEnd);
  const previousLineEnd = beforeValue - (text.slice(beforeValue - 2, beforeValue) === '\r\n' ? 2 : 1);
  const isBelow = valueSpan.start > keyLineEnd;
  const besideEnd = isBelow
    ? colon + 1
    : trimBlanksBefore(text, skipProperties(text, valueSpan.start, keyLineEnd), colon);
  if (trimBlanksBefore(text, keyLineEnd, colon) === besideEnd && previousLineEnd === keyLineEnd) {
    return [{ span: span(colon + 1, valueSpan.end), newText: ` ${newText}` }];
  }
  return [
    { span: span(colon + 1, besideEnd), newText: ` ${newText}` },
    { span: span(previousLineEnd, valueSpan.end), newText: '' },
  ];
}
