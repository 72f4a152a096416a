import { type Attributes, mergeAttributes } from '../tree/attributes';

/** What stands between `{:` and `}`, with everything that the names in it refer to. */
export interface AttributeList {
  readonly attributes: Attributes;
  /** Names that stand in it: of other lists, and words such as `toc`. */
  readonly references: readonly string[];
}

/** The contents of the lists that were given a name, by their names. A name given twice stands for both. */
export type NamedAttributeLists = ReadonlyMap<string, readonly string[]>;

const token =
  /(?<![^ \t\n\r\f\v])(?:([\w-]+)=("|')((?:\\\2|(?!\2)[\s\S])*)\2|([A-Za-z][\w:-]*)|((?:#[A-Za-z][\w:-]*|\.-?[^ \t\n\r\f\v.#]+)+))(?![^ \t\n\r\f\v])/gu;

/** kramdown's documentation, “Attribute List Definitions”. Whatever isn't understood is left out. */
export function parseAttributeList(text: string, named: NamedAttributeLists): AttributeList {
  const attributes: Attributes = new Map();
  const references: string[] = [];
  read(text, named, attributes, references, { open: new Set(), left: mostLists });
  return { attributes, references };
}

/** Nobody names so many; lists that name each other twice would double with each. */
const mostLists = 500;

interface Reading {
  /** Names of the lists that are being read: one may name itself. */
  readonly open: Set<string>;
  /** Lists that may still be read. */
  left: number;
}

function read(
  text: string,
  named: NamedAttributeLists,
  attributes: Attributes,
  references: string[],
  reading: Reading,
): void {
  for (const [, key, , value, reference, idsAndClasses] of text.matchAll(token)) {
    if (key !== undefined && value !== undefined) {
      mergeAttributes(attributes, new Map([[key, value.replace(/\\(\}|"|')/g, '$1')]]));
    } else if (reference !== undefined) {
      if (!reading.open.has(reference)) {
        reading.open.add(reference);
        for (const list of named.get(reference) ?? []) {
          if (reading.left-- > 0) {
            read(list, named, attributes, references, reading);
          }
        }
        reading.open.delete(reference);
      }
      references.push(reference);
    } else if (idsAndClasses !== undefined) {
      for (const [part] of idsAndClasses.matchAll(/#[A-Za-z][\w:-]*|\.[^ \t.#]+/gu)) {
        mergeAttributes(attributes, new Map([[part.startsWith('#') ? 'id' : 'class', part.slice(1)]]));
      }
    }
  }
}
