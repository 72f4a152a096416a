import type { Block, Span as Node, Place } from '../../kramdown/tree/node';
import { markup, object } from './body';

/** The text of a paragraph as its readers see it, with each character where it stands in the source; see `BodyParagraph`. */
export function proseOf(source: string, place: Place, spans: readonly Node[], isInQuote: boolean): string {
  let prose = '';
  let done = place.start;
  const hidden = (until: number): void => {
    if (until > done) {
      prose += markup.repeat(until - done);
      done = until;
    }
  };
  const asObject = ({ start, end }: Place): void => {
    hidden(start);
    prose += object + markup.repeat(Math.max(0, end - done - 1));
    done = Math.max(done, end);
  };
  const visit = (nodes: readonly (Node | Block)[]): void => {
    for (const node of nodes) {
      const { start, end } = node.place;
      if (end <= done && node.type !== 'br') {
        continue; // A word with an abbreviation has the place of the whole text.
      }
      switch (node.type) {
        case 'text':
        case 'abbreviation': {
          hidden(start);
          const written = source.slice(done, end);
          prose += written.length === node.value.length ? written : asShown(written, isInQuote);
          done = Math.max(done, end);
          break;
        }
        case 'br':
        case 'entity':
        case 'typographic':
        case 'smartQuote':
          hidden(start);
          prose += source.slice(done, end);
          done = Math.max(done, end);
          break;
        case 'em':
        case 'strong':
        case 'del':
          visit(node.children);
          break;
        case 'a':
          if (source[start] !== '<') {
            visit(node.children);
            break;
          }
          asObject(node.place);
          break;
        case 'html':
          if (node.model === 'span' && !wordless.has(node.name)) {
            visit(node.children);
            break;
          }
          asObject(node.place);
          break;
        case 'codespan':
        case 'math':
        case 'img':
        case 'raw':
        case 'verbatim':
          asObject(node.place);
          break;
        default:
          break;
      }
    }
  };
  visit(spans);
  hidden(place.end);
  return prose.slice(0, place.end - place.start);
}

/** What stands in them is no prose, whatever it is. */
const wordless: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'samp',
  'var',
  'pre',
  'script',
  'style',
  'math',
  'svg',
  'rt',
  'rp',
]);

/** Takes out of a text what the source has and readers don't: backslashes, attribute lists, the signs of quotes at its lines. */
function asShown(written: string, isInQuote: boolean): string {
  const plain = written
    .replace(/\\(?=[\\.*_+`<>()[\]{}#!:|"'$=~-])/g, markup)
    .replace(/\{::?[^}\n]*\}/g, (found) => markup.repeat(found.length));
  return isInQuote ? plain.replace(/(?<=\n)[ \t>]+/g, (found) => ' '.repeat(found.length)) : plain;
}
