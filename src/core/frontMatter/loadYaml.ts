import { span } from '../text/span';
import { isAliasBomb, mayMergeTooMuch } from './aliasBomb';
import { aliasBombProblem, type LoadProblem, loadProblem, tabProblem } from './loadProblem';
import { scanFields } from './scanFields';
import type { ScanState } from './scanQuoted';
import { isDocumentMark, isLineDone, nextLineStart } from './yamlLine';
import type { YamlValue } from './yamlValue';

export type LoadedYaml = { readonly value: YamlValue } | { readonly problem: LoadProblem };

/** Nothing and `false` are no fields to Jekyll, and no mistake. */
export function isForFields(value: unknown): boolean {
  return value instanceof Map || value === null || value === false;
}

/** See docs/decisions/0010. js-yaml is a large part of the program, and Markdown without front matter never needs it. */
declare function require(parser: './parseYaml'): typeof import('./parseYaml');

const LINE_SEPARATOR = /[\x85\u2028\u2029]/;

/**
 * The value of a YAML text as Jekyll reads it: the first document of the stream, `null` when there is none. What js-yaml refuses
 * though Psych accepts it (a quoted value that goes on at column 0) is read with spaces put in; what js-yaml accepts though
 * Psych refuses it (tabs before a field, Unicode line separators in a title) is a problem.
 */
export function loadYaml(text: string): LoadedYaml {
  const source = trimLineSeparators(firstDocument(text));
  if (mayMergeTooMuch(source)) {
    return { problem: bomb(source) };
  }
  const loaded = load(source);
  const scanned =
    'problem' in loaded || source.includes('\t') ? scanFields(source, span(0, source.length), false) : undefined;
  if (scanned?.state.tab !== undefined) {
    return { problem: tabProblem(scanned.state.tab) };
  }
  const paddings = 'problem' in loaded ? (scanned?.state.paddings ?? []) : [];
  const repaired = paddings.length > 0 ? loadPadded(source, paddings) : loaded;
  if ('problem' in repaired) {
    return repaired;
  }
  return refusedByPsych(source) ?? (isAliasBomb(source, repaired.value) ? { problem: bomb(source) } : repaired);
}

/** Asking for a module each time costs as much as a short front matter does, and an index asks for each post. */
let parse: ReturnType<typeof parser> | undefined;

function parser() {
  const { parseYaml } = require('./parseYaml');
  return parseYaml;
}

function load(source: string): LoadedYaml {
  parse ??= parser();
  const parsed = parse(source);
  return 'reason' in parsed
    ? { problem: loadProblem(parsed.reason, parsed.offset) }
    : { value: (parsed.value ?? null) as YamlValue };
}

function loadPadded(source: string, paddings: ScanState['paddings']): LoadedYaml {
  const ordered = [...paddings].sort((a, b) => a.offset - b.offset);
  let padded = '';
  let done = 0;
  for (const { offset, removed, count } of ordered) {
    padded += source.slice(done, offset) + ' '.repeat(count);
    done = offset + removed;
  }
  const loaded = load(padded + source.slice(done));
  return 'problem' in loaded
    ? { problem: { ...loaded.problem, offset: unpad(loaded.problem.offset, ordered) } }
    : loaded;
}

function unpad(offset: number, paddings: ScanState['paddings']): number {
  let added = 0;
  for (const padding of paddings) {
    if (padding.offset + added >= offset) {
      break;
    }
    added += Math.min(padding.count - padding.removed, offset - padding.offset - added);
  }
  return offset - added;
}

/** To Psych (libyaml) NEL, LS and PS break a line as well. At the end of a line they therefore belong to no value. */
function trimLineSeparators(text: string): string {
  if (!LINE_SEPARATOR.test(text)) {
    return text;
  }
  return text
    .split('\n')
    .map((line) => {
      const end = line.trimEnd().length;
      return line.slice(0, end) + line.slice(end).replaceAll(/[\x85\u2028\u2029]/g, '\n');
    })
    .join('\n');
}

/** Within an unquoted title they make what follows them a line without a key. */
function refusedByPsych(source: string): LoadedYaml | undefined {
  if (!LINE_SEPARATOR.test(source)) {
    return undefined;
  }
  const broken = source.replaceAll(/[\x85\u2028\u2029]/g, '\n');
  const loaded = loadYaml(broken);
  return 'problem' in loaded ? loaded : undefined;
}

/** Psych reads no further than the first document, so nothing after it can be wrong. */
function firstDocument(text: string): string {
  if (!/^(?:---|\.\.\.)/m.test(text)) {
    return text;
  }
  let isBegun = false;
  for (let line = 0; line < text.length; line = nextLineStart(text, line, text.length)) {
    if (isDocumentMark(text, line, text.length)) {
      if (isBegun) {
        return text.slice(0, line);
      }
      isBegun = text[line] === '-';
    } else if (!isLineDone(text, line, text.length) && text[line] !== '%') {
      isBegun = true;
    }
  }
  return text;
}

function bomb(source: string): LoadProblem {
  return aliasBombProblem(Math.max(0, source.indexOf('&')));
}
