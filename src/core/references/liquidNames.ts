import { type Span, span } from '../text/span';
import type { SiteText } from './siteText';

/** A name written in Liquid: `.name`, `["name"]` or `"name"`. */
export interface LiquidName {
  readonly value: string;
  /** The name alone. */
  readonly span: Span;
  /** With its dot or brackets; of a text with its quotes. */
  readonly whole: Span;
  readonly form: 'dot' | 'brackets' | 'text';
}

const segment = /\.([\p{L}\p{N}_][\p{L}\p{N}_-]*)|\[\s*(["'])(.*?)\2\s*\]/uy;

/** The names behind `site.data`, `site.tags` and the like, each chain from the left. */
export function* liquidChains(file: SiteText, root: RegExp): Iterable<readonly LiquidName[]> {
  // Most texts have none, and to find that out is quicker than to find their tags.
  for (const { span: place } of file.text.search(root) < 0 ? [] : file.tokens) {
    const source = file.text.slice(place.start, place.end);
    for (const match of source.matchAll(root)) {
      const names = segmentsAt(file.text, place.start + match.index + match[0].length, place.end);
      if (names.length > 0) {
        yield names;
      }
    }
  }
}

function segmentsAt(text: string, start: number, limit: number): readonly LiquidName[] {
  const names: LiquidName[] = [];
  for (segment.lastIndex = start; segment.lastIndex < limit; ) {
    const at = segment.lastIndex;
    const match = segment.exec(text);
    if (!match || segment.lastIndex > limit) {
      break;
    }
    const [all, dotted, , quoted = ''] = match;
    const inner = dotted === undefined ? at + all.search(/["']/) + 1 : at + 1;
    const value = dotted ?? quoted;
    names.push({
      value,
      span: span(inner, inner + value.length),
      whole: span(at, at + all.length),
      form: dotted === undefined ? 'brackets' : 'dot',
    });
  }
  return names;
}

/** Texts that Liquid compares something with: `contains "x"`, `== 'x'`. `subject` ends with what is compared. */
export function* comparedTexts(file: SiteText, subject: string): Iterable<LiquidName> {
  const pattern = new RegExp(`\\b${subject}\\s*(?:\\bcontains\\b|==|!=)\\s*(["'])(.*?)\\1`, 'g');
  for (const { kind, span: place } of file.text.search(pattern) < 0 ? [] : file.tokens) {
    const source = kind === 'tag' ? file.text.slice(place.start, place.end) : '';
    for (const { 0: all, 2: value = '', index } of source.matchAll(pattern)) {
      const end = place.start + index + all.length;
      const start = end - value.length - 2;
      yield { value, span: span(start + 1, end - 1), whole: span(start, end), form: 'text' };
    }
  }
}

/** The name written in its place; undefined where Liquid has no way to write it. */
export function liquidNameText(form: LiquidName['form'], value: string): string | undefined {
  if (form === 'dot' && /^[A-Za-z_][\w-]*$/.test(value)) {
    return `.${value}`;
  }
  const quote = ['"', "'"].find((each) => !value.includes(each));
  if (quote === undefined || /[\n{}]|%\}/.test(value)) {
    return undefined;
  }
  return form === 'text' ? quote + value + quote : `[${quote}${value}${quote}]`;
}
