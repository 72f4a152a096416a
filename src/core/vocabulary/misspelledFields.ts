import { countedFields } from '../frontMatter/countedFields';
import type { Field, FrontMatter } from '../frontMatter/frontMatter';
import { wideBlank } from '../frontMatter/lookalike';
import type { FieldCustoms } from './fieldCustoms';
import { meantField } from './meantField';

/** A field whose name is a slip for another one. */
export interface MisspelledField {
  readonly field: Field;
  readonly meant: string;
}

/** Blanks in a name that are none to YAML are the matter of look-alikes. */
export function* misspelledFields(frontMatter: FrontMatter, customs: FieldCustoms): Iterable<MisspelledField> {
  const present = countedFields(frontMatter);
  for (const field of frontMatter.fields.slice(0, mostFields)) {
    const meant = field.hasColon && !wideBlank.test(field.key) ? meantField(field.key, present, customs) : undefined;
    if (meant !== undefined) {
      yield { field, meant };
    }
  }
}

/** No post has more. */
const mostFields = 300;
