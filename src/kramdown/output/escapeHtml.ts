const replacements: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function replacement(sign: string): string {
  return replacements[sign] ?? sign;
}

/** Text for between tags. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, replacement) : text;
}

const loneAmpersand = '&(?!(?:[A-Za-z_:][\\w:.-]*|#\\d+|#x[0-9A-Fa-f]+);)';
const htmlSigns = new RegExp(`[<>]|${loneAmpersand}`, 'g');
const attributeSigns = new RegExp(`[<>"]|${loneAmpersand}`, 'g');

/** Text written as HTML: references stay as they are. */
export function escapeLooseHtml(text: string): string {
  return text.replace(htmlSigns, replacement);
}

/** The value of an attribute, for between double quotes; references stay as they are. */
export function escapeAttribute(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(attributeSigns, replacement) : text;
}
