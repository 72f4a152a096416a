/** Jekyll's `slugify` (its documentation, “Liquid Filters”): what is not allowed becomes one hyphen, letters small. */
export function slugified(text: string, mode: string): string {
  const lower = (slug: string) => slug.toLowerCase();
  switch (mode) {
    case 'none':
      return lower(text);
    case 'raw':
      return lower(trimHyphens(text.replace(/\s+/g, '-')));
    case 'pretty':
      return lower(trimHyphens(text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-')));
    case 'ascii':
      return lower(trimHyphens(text.replace(/[^A-Za-z0-9]+/g, '-')));
    case 'latin':
      return lower(trimHyphens(latin(text).replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')));
    case 'default':
      return lower(trimHyphens(text.replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')));
    default:
      return lower(text);
  }
}

function trimHyphens(slug: string): string {
  return slug.replace(/^-|-$/g, '');
}

const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
};

/** Letters without their marks; what no Latin letter stands for becomes a question mark. */
function latin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (char) => ligatures[char] ?? '?');
}
