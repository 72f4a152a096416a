import { type FieldFacts, fieldFacts } from '../frontMatter/fieldFacts';
import { type FieldScalar, fieldScalars } from '../frontMatter/fieldScalars';
import type { Field } from '../frontMatter/frontMatter';
import { rubyText } from '../site/dates/rubyText';
import { slice } from '../text/span';
import type { FieldCustoms } from './fieldCustoms';
import { taxonomyOfField } from './taxonomy';

/** A value without quotes that YAML takes for something else than the writer does. */
export interface MisreadValue extends Pick<FieldScalar, 'span' | 'value'> {
  readonly written: string;
  /** The number that was meant, where YAML reads a text. */
  readonly number: string | undefined;
}

/** The values of a field, its own and its items', that Jekyll prints as something else than they are written, or reads as text where numbers are meant. */
export function misreadValues(text: string, field: Field, customs: FieldCustoms): readonly MisreadValue[] {
  return fieldScalars(field).flatMap((scalar) => {
    const written = slice(text, scalar.span);
    if (scalar.style !== 'plain' || written === '') {
      return [];
    }
    const number = meantNumber(field.key, scalar, written, customs);
    return number !== undefined || isMisread(field.key, scalar, written, customs)
      ? [{ ...scalar, written, number }]
      : [];
  });
}

/** Whether a text is meant where Jekyll reads something else, and prints something else. Dates are printed as they are. */
function isMisread(key: string, scalar: FieldScalar, written: string, customs: FieldCustoms): boolean {
  const { value } = scalar;
  const isDate = typeof value === 'object' && value !== null && 'kind' in value && value.kind !== 'float';
  return typeof value !== 'string' && !isDate && isTextMeant(key, scalar, customs) && rubyText(value) !== written;
}

/** `author: no` may say that there is none; a title, a language or a tag is never none. */
function isTextMeant(key: string, { value, isItem }: FieldScalar, { fields }: FieldCustoms): boolean {
  const takes = fieldFacts.get(key)?.takes;
  if (isItem || taxonomyOfField(key) !== undefined) {
    return taxonomyOfField(key) !== undefined;
  }
  const isText = takes === undefined ? fields.get(key)?.type === 'string' : textual.has(takes);
  const mayBeNone = typeof value === 'boolean' || value === null;
  return isText && (!mayBeNone || key === 'title' || key === 'slug' || takes === 'language');
}

const textual: ReadonlySet<FieldFacts['takes']> = new Set(['text', 'values', 'author', 'language']);

function meantNumber(
  key: string,
  { value, isItem }: FieldScalar,
  written: string,
  { fields }: FieldCustoms,
): string | undefined {
  if (isItem || typeof value !== 'string' || fields.get(key)?.type !== 'number') {
    return undefined;
  }
  return /^0*(0|[1-9]\d*(?:\.\d+)?)$/.exec(written.normalize('NFKC'))?.[1];
}
