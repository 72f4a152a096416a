import { scanFields } from '../frontMatter/scanFields';
import { type Span, slice, span } from '../text/span';

/**
 * Where a setting of `_config.yml` stands, from its key to the end of its value: `['collections', 'notes', 'output']`
 * is one inside of others. Of one that isn't found there the nearest around it; undefined when there is none.
 */
export function configSpan(text: string, keys: readonly string[]): Span | undefined {
  let found: Span | undefined;
  let inside = span(0, text.length);
  for (const key of keys) {
    const field = scanFields(text, inside, false).fields.findLast(
      ({ keySpan }) => slice(text, keySpan).replace(/^(["'])(.*)\1$/, '$2') === key,
    );
    if (!field) {
      return found;
    }
    found = field.span;
    inside = span(text.lastIndexOf('\n', field.valueSpan.start - 1) + 1, field.valueSpan.end);
    if (inside.start <= field.keySpan.start) {
      // A map in braces, or nothing that could hold more.
      return found;
    }
  }
  return found;
}
