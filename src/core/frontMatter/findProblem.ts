import { type Message, message } from '../foundation/message';
import { type Span, slice, span, touches } from '../text/span';
import { diagnoseValue, indented } from './diagnoseValue';
import type { Diagnosis } from './diagnosis';
import type { Field, YamlProblem } from './frontMatter';
import { type LoadProblem, tabProblem } from './loadProblem';
import { isForFields, type LoadedYaml, loadYaml } from './loadYaml';
import { isPlainReadable } from './readAlone';
import { type RawField, type ScannedFields, scanFields } from './scanFields';
import type { RawItem } from './scanFlow';
import { isDash, lineStartAt, lineTextEnd, skipBlanks, trimBlanksBefore } from './yamlLine';

/** Why Jekyll can't read the front matter; undefined when it can. */
export function findProblem(
  text: string,
  yaml: Span,
  loaded: LoadedYaml,
  { fields: raw, state }: ScannedFields,
  fields: readonly Field[],
): YamlProblem | undefined {
  const diagnosis =
    'value' in loaded
      ? refusedByJekyll(text, yaml, loaded, raw, state)
      : unreadable(text, yaml, loaded.problem, raw, state);
  if (!diagnosis) {
    return undefined;
  }
  const field = fields.find((candidate) => touches(candidate.span, diagnosis.span.start));
  return { ...diagnosis, field };
}

/** What is YAML but nothing that Jekyll can take for fields. */
function refusedByJekyll(
  text: string,
  yaml: Span,
  loaded: Extract<LoadedYaml, { value: unknown }>,
  raw: readonly RawField[],
  state: ScannedFields['state'],
): Diagnosis | undefined {
  if (state.nameless !== undefined) {
    const place = lineAround(text, state.nameless, yaml);
    return { span: place, cause: 'other', message: message('A name is missing before this colon.') };
  }
  if (isForFields(loaded.value)) {
    return undefined;
  }
  const alone = raw.find((field) => !field.hasColon);
  if (alone) {
    return missingColon(text, alone);
  }
  return {
    span: lineAround(text, firstText(text, yaml), yaml),
    cause: 'other',
    message: message('Jekyll needs fields here, each a name, a colon, a space and a value.'),
  };
}

function unreadable(
  text: string,
  yaml: Span,
  problem: LoadProblem,
  raw: readonly RawField[],
  state: ScannedFields['state'],
): Diagnosis {
  const offset = Math.min(yaml.start + problem.offset, yaml.end);
  if (problem.cause === 'alias-bomb') {
    return { ...problem, span: lineAround(text, offset, yaml) };
  }
  if (problem.cause === 'control-character') {
    return controlCharacter(text, offset);
  }
  const broken = firstBroken(text, raw, 0);
  const stray = state.stray === undefined ? undefined : strayLine(text, state.stray, yaml);
  const found = [broken, stray, tab(text, state.tab), oddColumn(text, raw)].filter((one) => one !== undefined);
  found.sort((a, b) => a.span.start - b.span.start);
  return found[0] ?? { ...problem, span: lineAround(text, offset, yaml) };
}

/** Fields looked at closely; where that many are doubtful and none is wrong, the parser's own place has to do. */
const PATIENCE = 200;

/** Maps within maps that are looked into for the place of a mistake. */
const MAX_DEPTH = 3;

function firstBroken(text: string, raw: readonly RawField[], depth: number): Diagnosis | undefined {
  let doubtful = 0;
  for (const field of raw) {
    if (!field.hasColon) {
      return missingColon(text, field);
    }
    const first = text[field.keySpan.start] ?? '';
    if (',]}#&*!|>%@`'.includes(first) && slice(text, field.keySpan) !== '') {
      return reservedKey(field.keySpan, first);
    }
    if (looksRight(text, field)) {
      continue;
    }
    if (++doubtful > PATIENCE) {
      return undefined;
    }
    const start = lineStartAt(text, field.keySpan.start, 0);
    const alone = loadYaml(text.slice(start, field.span.end));
    if ('problem' in alone && !isKnownAlias(text, field)) {
      const diagnosis = diagnoseValue(text, field) ?? diagnoseItems(text, field) ?? diagnoseInside(text, field, depth);
      const offset = start + alone.problem.offset;
      return diagnosis ?? { ...alone.problem, span: lineAround(text, offset, field.span) };
    }
  }
  return undefined;
}

function looksRight(text: string, field: RawField): boolean {
  const source = slice(text, field.valueSpan);
  if (!field.isClosed || /[\n\r]/.test(source)) {
    return false;
  }
  switch (field.style) {
    case 'empty':
    case 'single':
      return true;
    case 'double':
      return !source.includes('\\');
    case 'plain':
      return isPlainReadable(source);
    default:
      return false;
  }
}

function isKnownAlias(text: string, field: RawField): boolean {
  const source = slice(text, field.valueSpan);
  return source.startsWith('*') && text.includes(`&${source.slice(1)}`);
}

function diagnoseItems(text: string, field: RawField): Diagnosis | undefined {
  for (const item of field.items) {
    if (item.style === 'collection' || item.style === 'empty' || isRightItem(text, item)) {
      continue;
    }
    const diagnosis = diagnoseValue(text, { valueSpan: item.span, style: item.style, isClosed: item.isClosed });
    if (diagnosis) {
      return diagnosis;
    }
  }
  return undefined;
}

function isRightItem(text: string, item: RawItem): boolean {
  return item.isClosed && item.style === 'plain' && isPlainReadable(slice(text, item.span));
}

/** A map inside a field has fields of its own. */
function diagnoseInside(text: string, field: RawField, depth: number): Diagnosis | undefined {
  if (field.style !== 'block-map' || depth >= MAX_DEPTH) {
    return undefined;
  }
  const place = span(lineStartAt(text, field.valueSpan.start, 0), field.valueSpan.end);
  const { fields: inside, state } = scanFields(text, place, false);
  const found = firstBroken(text, inside, depth + 1);
  return found ?? (state.stray === undefined ? undefined : indented(lineAround(text, state.stray, place)));
}

function strayLine(text: string, offset: number, yaml: Span): Diagnosis {
  const place = lineAround(text, offset, yaml);
  const first = text[offset] ?? '';
  if (first === '[' || first === '{') {
    return reservedKey(place, first);
  }
  if (isDash(text, offset, yaml.end)) {
    return { span: place, cause: 'indentation', message: message('This list item belongs to no field.') };
  }
  return indented(place);
}

function reservedKey(place: Span, first: string): Diagnosis {
  return { span: place, cause: 'other', message: message('The name of a field cannot begin with {0}.', first) };
}

function missingColon(text: string, field: RawField): Diagnosis {
  const key = slice(text, field.keySpan);
  const wide = key.indexOf('：');
  if (wide > 0) {
    return {
      span: field.keySpan,
      cause: 'full-width-colon',
      message: message(
        'The colon after {0} is a full-width one. YAML needs a half-width colon and a space.',
        key.slice(0, wide).trimEnd(),
      ),
    };
  }
  const narrow = key.indexOf(':');
  if (narrow > 0) {
    const name = key.slice(0, narrow);
    return {
      span: field.keySpan,
      cause: 'missing-space',
      message: missingSpace(name, key[narrow + 1] ?? ''),
    };
  }
  return {
    span: field.keySpan,
    cause: 'missing-colon',
    message: message('A colon is missing after {0}. A field is a name, a colon, a space and a value.', key),
  };
}

function missingSpace(name: string, next: string): Message {
  if (next !== '\u3000' && next !== '\u00a0') {
    return message('A space is missing after the colon that follows {0}.', name);
  }
  return next === '\u3000'
    ? message('The space after {0}: is a full-width one. YAML needs a half-width space there.', name)
    : message('The space after {0}: is one at which no line may break. YAML needs an ordinary space there.', name);
}

function controlCharacter(text: string, offset: number): Diagnosis {
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return {
    span: span(offset, offset + 1),
    cause: 'control-character',
    message: message('An invisible character (U+{0}) stands here, which YAML does not allow. Delete it.', code),
  };
}

function tab(text: string, offset: number | undefined): Diagnosis | undefined {
  if (offset === undefined) {
    return undefined;
  }
  return { ...tabProblem(offset), span: span(offset, skipBlanks(text, offset, text.length)) };
}

/** The first field that doesn't begin in the column where most begin: deeper than one after it. */
function oddColumn(text: string, raw: readonly RawField[]): Diagnosis | undefined {
  const columns = raw.map((field) => field.keySpan.start - lineStartAt(text, field.keySpan.start, 0));
  const least = columns.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const odd = columns.findIndex((column) => column > least);
  const field = raw[odd];
  return field ? indented(field.keySpan) : undefined;
}

function firstText(text: string, yaml: Span): number {
  let offset = yaml.start;
  while (offset < yaml.end && /\s/.test(text[offset] ?? '')) {
    offset++;
  }
  return offset;
}

/** The text of the line, without the blanks around it, as far as it lies in `within`. */
function lineAround(text: string, offset: number, within: Span): Span {
  const line = lineStartAt(text, offset, within.start);
  const start = skipBlanks(text, line, within.end);
  const end = trimBlanksBefore(text, lineTextEnd(text, start, within.end), start);
  return span(start, Math.max(start, end));
}
