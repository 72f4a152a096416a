/**
 * Jekyll's `slugify`: what is neither letter, mark nor digit of any script becomes one hyphen; `pretty` leaves signs that
 * addresses may hold. Letters are made small unless `cased`.
 */
export function slugify(text: string, mode: SlugMode = 'default', cased = false): string {
  const slug = text.replace(separators[mode], '-').replace(/^-|-$/g, '');
  return cased ? slug : slug.toLowerCase();
}

export type SlugMode = 'default' | 'pretty';

const separators: Readonly<Record<SlugMode, RegExp>> = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
};
