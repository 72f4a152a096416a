import { slice } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { FrontMatter } from './frontMatter';
import { provenEdits } from './provenEdits';
import { type QuoteStyle, quoteScalar } from './quoteScalar';

/**
 * Gives a field another name, each time it is there; its value and its place stay. Undefined where a field has that name
 * already: which of the two values should count nobody can tell.
 */
export function renameField(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  newKey: string,
): readonly TextEdit[] | undefined {
  const { fields, values } = frontMatter;
  const named = fields.filter((field) => field.key === key);
  if (named.length === 0 || key === newKey) {
    return [];
  }
  if (newKey === '' || values.has(newKey) || fields.some((field) => field.key === newKey)) {
    return undefined;
  }
  const edits = named.map(({ keySpan }) => ({
    span: keySpan,
    newText: quoteScalar(newKey, quotesOf(slice(text, keySpan))),
  }));
  return provenEdits(text, frontMatter, [edits], {
    keys: [key, newKey],
    isReached: ({ fields: after }, changed) =>
      after.length === fields.length &&
      after.every((field, index) => {
        const before = fields[index];
        return (
          field.key === (before?.key === key ? newKey : before?.key) &&
          slice(changed, field.valueSpan) === (before && slice(text, before.valueSpan))
        );
      }),
  });
}

function quotesOf(source: string): QuoteStyle {
  return source.startsWith('"') ? 'double' : source.startsWith("'") ? 'single' : 'plain';
}
