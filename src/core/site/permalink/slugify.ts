/**
 * Jekyll's `slugify` (its documentation, “Liquid Filters”): what the mode does not allow becomes one hyphen. Letters are made
 * small unless `cased`. Any other mode than these leaves the rest as it is, as `none` does.
 */
export function slugify(text: string, mode: string = 'default', cased = false): string {
  const separators = mode === 'latin' ? separatorsOf.default : separatorsOf[mode as keyof typeof separatorsOf];
  const slug = separators
    ? (mode === 'latin' ? latin(text) : text).replace(separators, '-').replace(/^-|-$/g, '')
    : text;
  return cased ? slug : slug.toLowerCase();
}

const separatorsOf = {
  /** Neither letter, mark nor digit of any script. */
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  /** Signs that addresses may hold stay. */
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  raw: /\s+/g,
} as const;

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
