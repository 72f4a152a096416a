import { scanFields } from '../frontMatter/scanFields';
import { readSiteSettings } from '../settings/siteSettings';
import { type Span, slice, span } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';

/**
 * Switches a rule off in the text of a `.postwright.yml`, which may be empty; undefined where that cannot be done without changing
 * what else it says.
 */
export function ruleOffInSiteSettings(text: string, code: string): readonly TextEdit[] | undefined {
  const before = readSiteSettings(text);
  const edit = before && editFor(text, code);
  const after = edit && readSiteSettings(applyEdits(text, [edit]));
  const wanted = before && { ...before, rules: { ...before.rules, [code]: 'off' as const } };
  return after && sorted(after) === sorted(wanted) ? [edit] : undefined;
}

/** The same text for the same settings, in whatever order. */
function sorted(settings: object | undefined): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function editFor(text: string, code: string): TextEdit | undefined {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const rules = fieldAt(text, span(0, text.length), 'rules');
  if (!rules) {
    const gap = text === '' || text.endsWith('\n') ? '' : lineBreak;
    return insertion(text.length, `${gap}rules:${lineBreak}  ${code}: off${lineBreak}`);
  }
  const { style, valueSpan, keySpan } = rules;
  if (style === 'flow-map') {
    const isEmpty = /^\{\s*\}$/.test(slice(text, valueSpan));
    return insertion(valueSpan.start + 1, `${code}: off${isEmpty ? '' : ', '}`);
  }
  if (style === 'empty') {
    const lineEnd = text.indexOf('\n', keySpan.end);
    return lineEnd < 0
      ? insertion(text.length, `${lineBreak}  ${code}: off${lineBreak}`)
      : insertion(lineEnd + 1, `  ${code}: off${lineBreak}`);
  }
  if (style !== 'block-map') {
    return undefined;
  }
  const inside = span(text.lastIndexOf('\n', valueSpan.start - 1) + 1, valueSpan.end);
  const entries = fieldsIn(text, inside);
  const own = fieldAt(text, inside, code);
  if (own) {
    return own.style === 'empty' ? insertion(own.keySpan.end, ': off') : { span: own.valueSpan, newText: 'off' };
  }
  const first = entries[0];
  const indent = first && slice(text, span(inside.start, first.keySpan.start));
  return indent === undefined
    ? undefined
    : insertion(text.indexOf('\n', keySpan.end) + 1, `${indent}${code}: off${lineBreak}`);
}

function fieldsIn(text: string, inside: Span) {
  return scanFields(text, inside, false).fields;
}

function fieldAt(text: string, inside: Span, key: string) {
  return fieldsIn(text, inside).findLast(({ keySpan }) => slice(text, keySpan).replace(/^(["'])(.*)\1$/, '$2') === key);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
