import type { Occurrences } from '../text/occurrences';
import type { Block, ContentModel, Place, Span } from '../tree/node';
import { contentModelOf, holdsNoHtml } from './elements';
import { commentEnd, endTagAt, findEndTag, instructionEnd, type StartTag, startTagAt } from './tag';

/** Deeper than anyone writes; tags that are nested deeper are text. */
const deepest = 100;

/** Whoever reads the text: a parser of blocks or of spans. */
interface Reader {
  readonly text: string;
  readonly occurrences: Occurrences;
  place(start: number, end: number): Place;
}

/** What stands in an element, and where the element ends. */
export interface RawContent<Child = Span> {
  readonly children: Child[];
  readonly after: number;
}

export interface RawContentRules {
  /** Which elements may stand there; tags of others are text. */
  readonly accepts?: (name: string) => boolean;
  /** Reads the content of an element that asks for Markdown. */
  readonly markdownInside?: (tag: StartTag, model: ContentModel) => RawContent<Block | Span>;
}

/** The content of a script or a style sheet, in which nothing is HTML. */
export function verbatimContent(reader: Reader, { name, end: start }: StartTag, until: number): RawContent {
  const { text } = reader;
  const closing = findEndTag(text, name, start, until);
  const end = closing?.start ?? until;
  const value = text.slice(start, end);
  return {
    children: [{ type: 'raw', attributes: undefined, place: reader.place(start, end), value, isBlock: false }],
    after: closing?.end ?? until,
  };
}

/**
 * The content of the element `name` that is not read as Markdown, up to its end tag or, without one, to the end. Other
 * end tags are text.
 */
export function rawContent(
  reader: Reader,
  start: number,
  end: number,
  name: string,
  rules: RawContentRules = {},
  depth = 0,
): RawContent {
  const { text } = reader;
  const children: Span[] = [];
  let pos = start;
  let done = start;
  const addText = (until: number) => {
    if (until > done) {
      children.push({
        type: 'text',
        attributes: undefined,
        place: reader.place(done, until),
        value: text.slice(done, until),
        isHtml: true,
      });
      done = until;
    }
  };
  for (;;) {
    const sign = text.indexOf('<', pos);
    if (sign < 0 || sign >= end) {
      addText(end);
      return { children, after: end };
    }
    pos = sign + 1;
    const closing = endTagAt(text, sign);
    if (closing) {
      if (closing.name === name && closing.end <= end) {
        addText(sign);
        return { children, after: closing.end };
      }
      continue;
    }
    const comment = commentEnd(text, sign, end, reader.occurrences);
    const instruction = rules.accepts ? -1 : instructionEnd(text, sign, end, reader.occurrences);
    const written = Math.max(comment, instruction);
    if (written >= 0) {
      addText(sign);
      children.push({
        type: comment >= 0 ? 'comment' : 'processingInstruction',
        attributes: undefined,
        place: reader.place(sign, written),
        value: text.slice(sign, written),
        isBlock: false,
      });
      pos = done = written;
      continue;
    }
    const tag = depth < deepest ? startTagAt(text, sign) : undefined;
    if (!tag || tag.end > end || rules.accepts?.(tag.name) === false) {
      continue;
    }
    addText(sign);
    const model: ContentModel = tag.markdown === 'default' ? contentModelOf(tag.name) : (tag.markdown ?? 'raw');
    const inner = contentOf(tag, model);
    children.push({
      type: 'html',
      attributes: tag.attributes,
      place: reader.place(sign, inner.after),
      name: tag.name,
      model,
      closed: tag.isEmpty,
      children: inner.children as Span[],
      isBlock: false,
    });
    pos = done = inner.after;
  }

  function contentOf(tag: StartTag, model: ContentModel): RawContent<Block | Span> {
    if (holdsNoHtml(tag.name) && !rules.accepts) {
      return verbatimContent(reader, tag, end);
    }
    if (tag.isEmpty) {
      return { children: [], after: tag.end };
    }
    return (
      (model === 'raw' ? undefined : rules.markdownInside?.(tag, model)) ??
      rawContent(reader, tag.end, end, tag.name, rules, depth + 1)
    );
  }
}
