import type { Document } from '../parse';
import type { Place } from '../tree/node';
import { textOf } from './headerIds';
import { HtmlPrinter } from './htmlPrinter';

/** A heading and what links to it need to know. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Undefined where headings get none. */
  readonly id: string | undefined;
  /** Without markup. */
  readonly text: string;
  readonly place: Place;
}

/** All headings of a document, also those in quotes, lists and HTML, in their order. */
export function headingsOf(document: Document): readonly Heading[] {
  return new HtmlPrinter(document).headers.map(({ header, id }) => ({
    level: header.level,
    id,
    text: textOf(header.children),
    place: header.place,
  }));
}
