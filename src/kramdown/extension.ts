import type { DocumentState } from './documentState';
import { parseAttributeList } from './text/attributeList';
import type { Occurrences } from './text/occurrences';
import { tocLevels } from './tocLevels';
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

/** Whoever reads the text: a parser of blocks or of spans. */
interface Reader {
  readonly text: string;
  readonly document: DocumentState;
  readonly occurrences: Occurrences;
}

/** What an extension puts into the tree, if anything, and where it ends. */
export interface Extension {
  readonly node: Omit<KramdownComment, 'place'> | Omit<Verbatim, 'place'> | undefined;
  readonly end: number;
}

/** Undefined for an extension that kramdown doesn't know, and for one that is never closed. */
export function readExtension(
  reader: Reader,
  tag: ExtensionTag,
  until: number,
  isBlock: boolean,
): Extension | undefined {
  const body = tag.isEmpty ? { text: undefined, end: tag.end } : bodyOf(reader, tag, until, isBlock);
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
      setOptions(reader.document, tag.options);
      return { node: undefined, end: body.end };
    default:
      return undefined;
  }
}

function bodyOf({ text, occurrences }: Reader, tag: ExtensionTag, until: number, isBlock: boolean) {
  const closing = new RegExp(
    isBlock ? `^ {0,3}\\{:/(?:${tag.name})?\\}[ \\t\\r\\f\\v]*(?:\\n|$)` : `\\{:/(?:${tag.name})?\\}`,
    isBlock ? 'gm' : 'g',
  );
  if (!occurrences.isBehind('{:/', tag.end)) {
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
    } else if (typeof before === 'number' && /^-?\d+$/.test(value)) {
      changes[name] = Number(value);
    } else if (name === 'toc_levels') {
      changes[name] = tocLevels(value) ?? before;
    } else if (name === 'entity_output') {
      changes[name] = /^:?(as_char|as_input|numeric|symbolic)$/.exec(value)?.[1] ?? before;
    } else if (typeof before === 'string') {
      changes[name] = value;
    }
  }
  document.options = { ...document.options, ...changes };
}
