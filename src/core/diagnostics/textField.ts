import type { Field } from '../frontMatter/frontMatter';
import { fieldNamed, provenEdits } from '../frontMatter/provenEdits';
import type { Post } from '../posts/post';
import type { TextField } from '../posts/postTexts';
import type { TextEdit } from '../text/textEdit';

/** A text that a post says of itself in lists, with its field. */
export interface WrittenText {
  readonly name: TextField;
  readonly field: Field;
  readonly text: string;
}

export const excerptFields = ['excerpt', 'description'] as const;

/** Those of the fields that hold a text. What Jekyll cannot read has none, nor has what is still being typed. */
export function textsIn<Name extends TextField>(
  { frontMatter }: Post,
  names: readonly Name[],
): readonly (WrittenText & { readonly name: Name })[] {
  if (frontMatter.state !== 'complete' || frontMatter.problem) {
    return [];
  }
  return names.flatMap((name) => {
    const field = fieldNamed(frontMatter, name);
    const text = typeof field?.value === 'string' ? field.value.trim() : '';
    return field && text !== '' ? [{ name, field, text }] : [];
  });
}

/** The edit of a part of a text, if the field stays a text by it and all others what they are. */
export function editInText({ text, frontMatter }: Post, name: string, edit: TextEdit): readonly TextEdit[] | undefined {
  return provenEdits(text, frontMatter, [[edit]], {
    keys: [name],
    isReached: (after) => typeof fieldNamed(after, name)?.value === 'string',
  });
}
