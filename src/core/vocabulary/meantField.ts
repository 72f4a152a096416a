import { editDistance } from '../foundation/editDistance';
import { foldedForm } from '../foundation/foldedForm';
import { fieldFacts } from '../frontMatter/fieldFacts';
import type { FieldCustoms } from './fieldCustoms';
import { themeFields } from './themeFields';

/**
 * The field that a name was meant for which neither Jekyll nor the site's posts know: one that Jekyll or a common theme reads,
 * or that many posts have. The likeliest; undefined where none is so near that it can only be a slip, and where the post has
 * that field already.
 */
export function meantField(
  name: string,
  present: Pick<ReadonlyMap<string, unknown>, 'has'>,
  customs: FieldCustoms,
): string | undefined {
  const form = folded(name);
  if (isKnownField(name, customs) || form.length < shortest || form.length > longest) {
    return undefined;
  }
  let best: string | undefined;
  let least = slipsIn(form) + 1;
  for (const known of candidates(customs)) {
    const other = folded(known);
    const slips = Math.abs(other.length - form.length) < least ? editDistance(form, other) : least;
    if (slips < least) {
      best = known;
      least = slips;
    }
  }
  return best !== undefined && present.has(best) ? undefined : best;
}

export function isKnownField(name: string, { fields }: FieldCustoms): boolean {
  return fieldFacts.has(name) || themeFields.has(name) || fields.has(name);
}

function* candidates({ fields }: FieldCustoms): Iterable<string> {
  yield* fieldFacts.keys();
  for (const [name, { isCommon }] of fields) {
    if (isCommon) {
      yield name;
    }
  }
}

/** Case, width and the signs between words aside. */
function folded(name: string): string {
  return foldedForm(name).replace(/[\s_-]+/g, '');
}

const shortest = 3;
const longest = 40;

/** How many letters may be wrong: in a short name another letter makes another word. */
function slipsIn(form: string): number {
  return form.length >= 8 ? 2 : form.length >= 4 ? 1 : 0;
}
