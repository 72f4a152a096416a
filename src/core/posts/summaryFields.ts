import { copyOf } from '../foundation/interner';
import type { Field, FrontMatter, ValueStyle } from '../frontMatter/frontMatter';
import { isBlank } from '../frontMatter/isBlank';
import type { YamlValue } from '../frontMatter/yamlValue';
import { fieldTypeOf } from './fieldType';
import { shortValues } from './shortValues';
import type { SummaryField } from './summaryField';
import type { SummaryPool } from './summaryPool';

/** The fields in the order of the text; of equal names the last one, which is the one that counts, at its place. */
export function summaryFields(frontMatter: FrontMatter, text: string, pool: SummaryPool): readonly SummaryField[] {
  const { fields } = frontMatter;
  const summaries: SummaryField[] = [];
  const isUnique = new Set(fields.map(({ key }) => key)).size === fields.length;
  fields.forEach((field, index) => {
    const isLast = isUnique || !fields.some(({ key }, other) => other > index && key === field.key);
    if (field.hasColon && isLast) {
      summaries.push(summaryField(field, text, pool));
    }
  });
  return summaries;
}

function summaryField(field: Field, text: string, pool: SummaryPool): SummaryField {
  const first = field.items[0]?.style;
  return pool.field({
    name: pool.word(field.key),
    type: fieldTypeOf(field.value),
    style: field.style,
    itemStyle: first === 'collection' ? 'other' : first,
    isEmpty: isBlank(field.value),
    written: keptText(field, text),
    values: pool.list(shortValues(field.key, field.value)),
  });
}

/** Longer than any date. */
const longestKept = 40;

function keptText({ key, style, value, valueSpan }: Field, text: string): string | undefined {
  const isNumber = typeof value === 'number' || typeof value === 'bigint' || isKind(value, 'float');
  const isDate = key === 'date' || isKind(value, 'time') || isKind(value, 'date');
  if (!(isNumber || isDate) || valueSpan.end === valueSpan.start || !singleLine.has(style)) {
    return undefined;
  }
  const quote = style === 'single' || style === 'double' ? 1 : 0;
  const { start, end } = valueSpan;
  return end - start > longestKept ? undefined : copyOf(text.slice(start + quote, end - quote));
}

const singleLine: ReadonlySet<ValueStyle> = new Set(['plain', 'single', 'double']);

function isKind(value: YamlValue, kind: 'float' | 'time' | 'date'): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
