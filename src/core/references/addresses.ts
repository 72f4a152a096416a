import type { Site } from '../site/site';
import { type Span, span } from '../text/span';

/** What may stand before the path of an address that leads into the site. */
export function isOwnPrefix(prefix: string, { config }: Site): boolean {
  const { url = '', baseurl } = config;
  return prefix === '' || prefix === baseurl || (url !== '' && (prefix === url || prefix === url + baseurl));
}

/** From where the address begins that goes on at the offset; texts that build one with Liquid begin it behind the braces. */
export function startOfAddress(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < longest && !/[\s"'()<>[\]{}|=,]/.test(text[start - 1] ?? ' ')) {
    start--;
  }
  return start;
}

const longest = 300;

export interface AddressPart {
  readonly span: Span;
  readonly written: string;
}

/** The last part of every address of the site that a pattern finds; the pattern ends where that part begins. */
export function* addressParts(text: string, before: RegExp, site: Site): Iterable<AddressPart> {
  for (const match of text.matchAll(before)) {
    const prefix = text.slice(startOfAddress(text, match.index), match.index);
    if (!isOwnPrefix(prefix, site)) {
      continue;
    }
    const start = match.index + match[0].length;
    partEnd.lastIndex = start;
    const end = partEnd.exec(text)?.index ?? text.length;
    if (end > start) {
      yield { span: span(start, end), written: text.slice(start, end) };
    }
  }
}

/** Where a part of an address ends, in Markdown, HTML, YAML and Liquid. */
const partEnd = /[/\s"'()<>[\]{}|?#&\\,]|\.(?:html|xml)\b|$/g;
