import { codePointOf } from '../html/entities';
import type { SpanConstruct } from './spanParser';

/** `<https://example.com>` and `<me@example.com>`. */
export const autolink: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  address.lastIndex = pos;
  const found = parser.mayClose('>', pos) ? address.exec(text) : null;
  if (!found || pos + found[0].length > end) {
    return false;
  }
  const [whole, url, mail] = found;
  const written = url ?? mail ?? '';
  const href = url ?? `mailto:${mail}`;
  const label = written.replace(/^mailto:/, '');
  const after = pos + whole.length;
  const place = parser.place(pos, after);
  parser.add(
    {
      type: 'a',
      attributes: undefined,
      place,
      href,
      title: undefined,
      children: [{ type: 'text', attributes: undefined, place, value: decoded(label) }],
    },
    after,
  );
  return true;
};

/** References in an address are read, as they are in any HTML. */
function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (reference, name: string) => {
    const codePoint = codePointOf(name);
    return codePoint === undefined ? reference : String.fromCodePoint(codePoint);
  });
}

const address =
  /<(?:((?:mailto|https?|ftps?):[^>\n]+)|([-.\w\p{L}\p{M}\p{N}]+@[-\w\p{L}\p{M}\p{N}]+(?:\.[-\w\p{L}\p{M}\p{N}]+)*))>/uy;
