import { codePointOf, codePointOfNumber } from '../html/entities';
import type { SpanConstruct } from './spanParser';

/** `&amp;`, `&#169;`, `&#xA9;`; a name that is none is text. */
export const entity: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  reference.lastIndex = pos;
  const found = reference.exec(text);
  if (!found || pos + found[0].length > end) {
    return false;
  }
  const [original, name, decimal, hexadecimal] = found;
  const after = pos + original.length;
  const codePoint = name
    ? codePointOf(name)
    : codePointOfNumber(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16));
  if (codePoint === undefined || !(codePoint <= 0x10ffff)) {
    parser.addText(original, pos, after);
  } else {
    parser.add({ type: 'entity', attributes: undefined, place: parser.place(pos, after), codePoint, original }, after);
  }
  return true;
};

const reference = /&(?:([A-Za-z_:][\w:-]*)|#(\d{1,8})|#x([0-9a-fA-F]{1,7}));/y;
