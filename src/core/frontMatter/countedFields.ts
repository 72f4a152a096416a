import type { Field, FrontMatter } from './frontMatter';

/** The field that Jekyll reads of each name: the last one. */
export function countedFields({ fields }: Pick<FrontMatter, 'fields'>): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.key, field]));
}
