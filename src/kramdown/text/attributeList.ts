import { type Attributes, mergeAttributes } from '../tree/attributes';

/** What stands between `{:` and `}`. */
export interface AttributeList {
  readonly attributes: Attributes;
  /** Names of other lists, and words such as `toc`. */
  readonly references: readonly string[];
}

/** Lists by the names that `{:name: …}` gave them. */
export type NamedAttributeLists = ReadonlyMap<string, AttributeList>;

const token =
  /(?<![^ \t\n\r\f\v])(?:([\w-]+)=("|')((?:\\\2|(?!\2)[\s\S])*)\2|([A-Za-z][\w:-]*)|((?:#[A-Za-z][\w:-]*|\.-?[^ \t\n\r\f\v.#]+)+))(?![^ \t\n\r\f\v])/gu;

/** kramdown's documentation, “Attribute List Definitions”. Whatever isn't understood is left out. */
export function parseAttributeList(text: string, named: NamedAttributeLists): AttributeList {
  const references: string[] = [];
  let attributes: Attributes = new Map();
  const addClass = (name: string) => {
    attributes = mergeAttributes(attributes, new Map([['class', name]]));
  };
  for (const [, key, , value, reference, idsAndClasses] of text.matchAll(token)) {
    if (key !== undefined && value !== undefined) {
      const plain = value.replace(/\\(\}|"|')/g, '$1');
      if (key === 'class') {
        addClass(plain);
      } else {
        attributes.set(key, plain);
      }
    } else if (reference !== undefined) {
      const list = named.get(reference);
      if (list) {
        attributes = mergeAttributes(attributes, list.attributes);
        references.push(...list.references);
      }
      references.push(reference);
    } else if (idsAndClasses !== undefined) {
      for (const [part] of idsAndClasses.matchAll(/#[A-Za-z][\w:-]*|\.[^ \t.#]+/gu)) {
        if (part.startsWith('#')) {
          attributes.set('id', part.slice(1));
        } else {
          addClass(part.slice(1));
        }
      }
    }
  }
  return { attributes, references };
}
