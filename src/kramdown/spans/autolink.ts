import type { SpanConstruct } from './spanParser';

/** `<https://example.com>` and `<me@example.com>`. */
export const autolink: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  address.lastIndex = pos;
  const found = address.exec(text);
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
      children: [{ type: 'text', attributes: undefined, place, value: label }],
    },
    after,
  );
  return true;
};

const address = /<(?:((?:mailto|https?|ftps?):[^>\n]+)|([-.\w]+@[-\w]+(?:\.[-\w]+)*\.[a-zA-Z]+))>/y;
