import { type Span, slice, span } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { fieldScalars } from './fieldScalars';
import type { Field, FrontMatter } from './frontMatter';
import { wideBlank, withoutBlanks } from './lookalike';
import { meantValue, type ValuePlace } from './meantValue';
import { readFrontMatter } from './readFrontMatter';

/** Signs that YAML took for letters where others were meant. */
export interface ReadableLookalike {
  /** The first of them. */
  readonly span: Span;
  readonly field: Field;
  /** The name that the field has then, where it is in the name. */
  readonly name: string | undefined;
  /** Writes what was meant. */
  readonly edit: TextEdit;
}

/**
 * The signs in front matter that Jekyll can read, but reads as a part of a name or a text: one for each name, value or item.
 * `isList` tells of a name whether its field is to hold a list.
 */
export function readableLookalikes(
  text: string,
  frontMatter: FrontMatter,
  isList: (name: string) => boolean,
): readonly ReadableLookalike[] {
  const { state, problem, fields, yaml } = frontMatter;
  if (state !== 'complete' || problem || !suspicious.test(slice(text, yaml))) {
    return [];
  }
  const found = fields.flatMap((field, index) => [
    ...inKey(text, field, fields[index - 1]),
    ...inValues(text, field, isList(field.key)),
  ]);
  return found
    .slice(0, Math.min(most, Math.ceil(lengthTried / (yaml.end - yaml.start))))
    .filter(({ edit }) => isReadable(applyEdits(text.slice(0, frontMatter.body.start), [edit])));
}

/** Each is tried out, which takes the longer the longer the front matter is; no writer makes more of them. */
const most = 30;
/** In UTF-16 units, all tries together. */
const lengthTried = 200_000;

/** Nearly all front matter holds none of the signs, which is told quickly. */
const suspicious = /[\u00a0\u2000-\u200a\u202f\u205f\u3000：，、､［〔＂“”„‟″〝〞〟＇‘’‚‛′＃－–—―・｜＞]/;

/**
 * Blanks around a name, which may have been meant to put it below the one before; the colon after it, where another colon
 * further on made it readable; the sign before a comment.
 */
function inKey(text: string, field: Field, before: Field | undefined): readonly ReadableLookalike[] {
  const { keySpan } = field;
  const source = slice(text, keySpan);
  if (source.startsWith('＃')) {
    return [lookalike(text, field, span(keySpan.start, keySpan.start + 1), '#')];
  }
  const [colon = '', named = ''] = wideColon.exec(source) ?? [];
  if (colon !== '') {
    return [lookalike(text, field, span(keySpan.start + named.length, keySpan.start + colon.length), ': ', named)];
  }
  const name = withoutBlanks(source);
  const start = keySpan.start + source.indexOf(name);
  const end = start + name.length;
  if (wideBlank.test(text.slice(keySpan.start, start))) {
    return [
      before?.style === 'empty'
        ? lookalike(text, field, span(keySpan.start, start), '  ')
        : lookalike(text, field, span(keySpan.start, start), '', name),
    ];
  }
  return wideBlank.test(text.slice(end, keySpan.end)) ? [lookalike(text, field, span(end, keySpan.end), '', name)] : [];
}

/** `title：` or `title:` with a blank that is none, before what was meant as the value. */
const wideColon = /^([A-Za-z_][\w-]*)(?:[ \u00a0\u3000]*：[ \u00a0\u3000]*|:[\u00a0\u3000]+)/;

function inValues(text: string, field: Field, isList: boolean): readonly ReadableLookalike[] {
  const isBelow = /[\r\n]/.test(text.slice(field.keySpan.end, field.valueSpan.start));
  return fieldScalars(field).flatMap(({ span: place, style, isItem }) => {
    const where: ValuePlace = isItem
      ? field.style === 'flow-list'
        ? 'in brackets'
        : 'behind a dash'
      : isBelow
        ? 'below'
        : 'beside';
    const meant = style === 'plain' ? meantValue(slice(text, place), where, isList) : undefined;
    return meant === undefined ? [] : [lookalike(text, field, place, meant)];
  });
}

function lookalike(text: string, field: Field, place: Span, newText: string, name?: string): ReadableLookalike {
  const start = place.start + Math.max(0, slice(text, place).search(suspicious));
  return { span: span(start, start + 1), field, name, edit: { span: place, newText } };
}

function isReadable(text: string): boolean {
  return readFrontMatter(text).problem === undefined;
}
