import { meantSign } from './lookalike';

/**
 * Whether a line was meant as the `---` around front matter: three hyphens or more, in whatever width, or dashes that look
 * alike, and nothing else but blanks and invisible signs.
 */
export function isLikeFence(line: string): boolean {
  const signs = line.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
  return signs.length >= 3 && [...signs].every((sign) => sign === '-' || meantSign(sign) === '-');
}
