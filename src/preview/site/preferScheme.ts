import type { PageScheme } from '../../protocol/previewLooks';

const preference = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi;
const declaration = /(^|[\s;{])(color-scheme\s*:\s*)([^;}!]*)/gi;

/**
 * A style sheet as a reader who prefers that scheme sees it. Browsers take what is preferred from the window alone, which
 * here is the editor: so what asks for it is answered in the style sheet.
 */
export function preferScheme(css: string, scheme: PageScheme): string {
  return css
    .replace(preference, (_, asked: string) => (asked.toLowerCase() === scheme ? '(width >= 0px)' : '(width < 0px)'))
    .replace(declaration, (whole, before: string, name: string, value: string) =>
      /\blight\b/i.test(value) && /\bdark\b/i.test(value) ? `${before}${name}${scheme}` : whole,
    );
}
