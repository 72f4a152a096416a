/** Quotes, dashes and dots as kramdown sets them in running text; code and tags of HTML stay as they are. */
export function smartQuotes(text: string): string {
  return text
    .split(/(<[^<>]*>|`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : typographic(part)))
    .join('');
}

function typographic(text: string): string {
  return text
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/\.\.\./g, '…')
    .replace(/<<\s?/g, '«')
    .replace(/\s?>>/g, '»')
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'/g, '$1‘')
    .replace(/'/g, '’');
}
