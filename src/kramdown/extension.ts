import type { DocumentState } from './documentState';
import { parseAttributeList } from './text/attributeList';
import { Occurrences } from './text/occurrences';
import type { KramdownComment, Verbatim } from './tree/node';

/** `{::name options}`, closed at once by `/}`. */
export interface ExtensionTag {
  readonly name: string;
  readonly options: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

const startTag = /\{::([A-Za-z][\w-]*)(?:[ \t]((?:\\\}|[^\\}\n]|\\(?!\}))*?))?[ \t]*(\/)?\}/y;

export function extensionAt(text: string, start: number): ExtensionTag | undefined {
  startTag.lastIndex = start;
  const found = startTag.exec(text);
  return found
    ? {
        name: found[1] ?? '',
        options: found[2] ?? '',
        isEmpty: found[3] !== undefined,
        end: start + found[0].length,
      }
    : undefined;
}

/** What an extension puts into the tree, if anything, and where it ends. */
export interface Extension {
  readonly node: Omit<KramdownComment, 'place'> | Omit<Verbatim, 'place'> | undefined;
  readonly end: number;
}

/** Undefined for an extension that kramdown doesn't know, and for one that is never closed. */
export function readExtension(
  document: DocumentState,
  text: string,
  tag: ExtensionTag,
  until: number,
  isBlock: boolean,
): Extension | undefined {
  const body = tag.isEmpty ? { text: undefined, end: tag.end } : bodyOf(text, tag, until, isBlock);
  if (!body) {
    return undefined;
  }
  const attributes = undefined;
  switch (tag.name) {
    case 'comment':
      return {
        node: body.text === undefined ? undefined : { type: 'kramdownComment', attributes, value: body.text, isBlock },
        end: body.end,
      };
    case 'nomarkdown': {
      const isHtml = /type\s*=\s*["'](?!html)/.exec(tag.options) === null;
      return {
        node:
          body.text === undefined || !isHtml ? undefined : { type: 'verbatim', attributes, value: body.text, isBlock },
        end: body.end,
      };
    }
    case 'options':
      setOptions(document, tag.options);
      return { node: undefined, end: body.end };
    default:
      return undefined;
  }
}

/** Of the text asked about last. */
let lastCloses: { readonly text: string; readonly places: Occurrences } | undefined;

function bodyOf(text: string, tag: ExtensionTag, until: number, isBlock: boolean) {
  const closing = new RegExp(
    isBlock ? `^ {0,3}\\{:/(?:${tag.name})?\\}[ \\t\\r\\f\\v]*(?:\\n|$)` : `\\{:/(?:${tag.name})?\\}`,
    isBlock ? 'gm' : 'g',
  );
  if (lastCloses?.text !== text) {
    lastCloses = { text, places: new Occurrences(text) };
  }
  if (!lastCloses.places.isBehind('{:/', tag.end)) {
    return undefined;
  }
  closing.lastIndex = tag.end;
  const found = closing.exec(text);
  if (!found || found.index + found[0].length > until) {
    return undefined;
  }
  return { text: text.slice(tag.end, found.index), end: found.index + found[0].length };
}

/** Options may be changed inside of a document, but for those that decide how it is read. */
function setOptions(document: DocumentState, written: string): void {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of parseAttributeList(written, new Map()).attributes) {
    const before = (document.options as unknown as Record<string, unknown>)[name];
    if (typeof before === 'boolean') {
      changes[name] = value === 'true';
    } else if (typeof before === 'number' && /^\d+$/.test(value)) {
      changes[name] = Number(value);
    } else if (name === 'toc_levels') {
      changes[name] = levelsIn(value);
    } else if (typeof before === 'string') {
      changes[name] = value;
    }
  }
  document.options = { ...document.options, ...changes };
}

/** `2..4` or `2,4`. */
function levelsIn(written: string): readonly number[] {
  const range = /^\s*(\d+)\s*\.\.\s*(\d+)\s*$/.exec(written);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  }
  return [...written.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
