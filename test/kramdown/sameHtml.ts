/**
 * HTML without what means nothing in it: the order of attributes, white space beside line breaks and between closing
 * tags, and the spans that rouge puts into code. Text that is compared this way is never read as HTML.
 */
export function withoutWhatMeansNothing(html: string): string {
  return html
    .replace(/<pre[\s\S]*?<\/pre>/g, (code) => withoutColours(code).replaceAll('\n', lineBreakInCode))
    .replace(/<code class="language-[^>]*>[\s\S]*?<\/code>/g, withoutColours)
    .replace(/<(\w+)((?: [\w:-]+="[^"]*")+)/g, (_, name: string, attributes: string) => `<${name}${sorted(attributes)}`)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(?<=<\/div>)\s+(?=<\/div>)/g, '')
    .replace(/\s*(?=<(?:ul|ol|dl|blockquote|div|h\d|p|table)\b)/g, '\n')
    .trim();
}

/** A character that nobody writes. */
const lineBreakInCode = '\uE000';

function withoutColours(code: string): string {
  return code.replace(/<\/?span[^>]*>/g, '');
}

function sorted(attributes: string): string {
  return (attributes.match(/ [\w:-]+="[^"]*"/g) ?? []).sort().join('');
}
