import type { ContentModel, Place, Span } from '../tree/node';
import { contentModelOf, holdsNoHtml } from './elements';
import { commentEnd, endTagAt, findEndTag, type StartTag, startTagAt } from './tag';

/** Deeper than anyone writes; tags that are nested deeper are text. */
const deepest = 100;

/** What stands in an element, and where the element ends. */
export interface RawContent {
  readonly children: Span[];
  readonly after: number;
}

export interface RawContentRules {
  /** Which elements may stand there; tags of others are text. */
  readonly accepts?: (name: string) => boolean;
  /** Reads the content of an element that asks for Markdown. */
  readonly markdownInside?: (tag: StartTag, model: ContentModel, start: number) => RawContent;
}

/** The content of a script or a style sheet, in which nothing is HTML. */
export function verbatimContent(
  text: string,
  { name, end: start }: StartTag,
  until: number,
  placeOf: (start: number, end: number) => Place,
): RawContent {
  const closing = findEndTag(text, name, start, until);
  const end = closing?.start ?? until;
  const value = text.slice(start, end);
  return {
    children: [{ type: 'raw', attributes: undefined, place: placeOf(start, end), value, isBlock: false }],
    after: closing?.end ?? until,
  };
}

/**
 * The content of the element `name` that is not read as Markdown, up to its end tag or, without one, to the end. Other
 * end tags are text.
 */
export function rawContent(
  text: string,
  start: number,
  end: number,
  name: string,
  placeOf: (start: number, end: number) => Place,
  rules: RawContentRules = {},
  depth = 0,
): RawContent {
  const children: Span[] = [];
  let pos = start;
  let done = start;
  const addText = (until: number) => {
    if (until > done) {
      children.push({
        type: 'text',
        attributes: undefined,
        place: placeOf(done, until),
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
    const comment = commentEnd(text, sign, end);
    if (comment >= 0) {
      addText(sign);
      children.push({
        type: 'comment',
        attributes: undefined,
        place: placeOf(sign, comment),
        value: text.slice(sign, comment),
        isBlock: false,
      });
      pos = done = comment;
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
      place: placeOf(sign, inner.after),
      name: tag.name,
      model,
      closed: tag.isEmpty,
      children: inner.children,
      isBlock: false,
    });
    pos = done = inner.after;
  }

  function contentOf(tag: StartTag, model: ContentModel): RawContent {
    if (tag.isEmpty) {
      return { children: [], after: tag.end };
    }
    if (holdsNoHtml(tag.name) && !rules.accepts) {
      return verbatimContent(text, tag, end, placeOf);
    }
    return (
      (model === 'raw' ? undefined : rules.markdownInside?.(tag, model, tag.end)) ??
      rawContent(text, tag.end, end, tag.name, placeOf, rules, depth + 1)
    );
  }
}
