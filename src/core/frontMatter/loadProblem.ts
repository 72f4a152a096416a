import { type Message, message } from '../foundation/message';
import type { YamlProblemCause } from './frontMatter';

export interface LoadProblem {
  /** Where it was noticed, which may be far behind the place where a writer would look. */
  readonly offset: number;
  readonly cause: YamlProblemCause;
  readonly message: Message;
}

/** What js-yaml says, in words a writer understands. */
export function loadProblem(reason: string, offset: number): LoadProblem {
  if (/indentation (?:of a|$)|^deficient/.test(reason)) {
    return {
      offset,
      cause: 'indentation',
      message: message('This line does not begin in the same column as the lines it belongs with.'),
    };
  }
  if (reason.startsWith('tab characters')) {
    return tabProblem(offset);
  }
  if (reason.startsWith('missed comma')) {
    return { offset, cause: 'other', message: message('A comma or a closing bracket is missing here.') };
  }
  if (reason.startsWith('expected the node content')) {
    return { offset, cause: 'other', message: message('A value is missing before this comma.') };
  }
  if (/^unexpected end of the (?:stream|document) within a (?:single|double)/.test(reason)) {
    return { offset, cause: 'unclosed-quote', message: message('A quote before this is never closed.') };
  }
  if (reason.startsWith('unexpected end of the stream within a flow')) {
    return { offset, cause: 'unclosed-bracket', message: message('A bracket before this is never closed.') };
  }
  const alias = /^unidentified alias "(.*)"$/.exec(reason)?.[1];
  if (alias !== undefined) {
    return {
      offset,
      cause: 'reserved-first-character',
      message: message(
        'Unquoted, *{0} means a value marked &{0} before it, and there is none. Put the value in quotes.',
        alias,
      ),
    };
  }
  if (reason.startsWith('the stream contains non-printable')) {
    return {
      offset,
      cause: 'control-character',
      message: message('An invisible character stands here, which YAML does not allow. Delete it.'),
    };
  }
  return { offset, cause: 'other', message: plainWords(reason) };
}

function plainWords(reason: string): Message {
  const found = words.find(([pattern]) => pattern.test(reason));
  return found ? found[1] : message('Jekyll cannot read this part.');
}

const words: readonly (readonly [RegExp, Message])[] = [
  [/^nesting exceeded/, message('Lists and maps are nested too deeply here.')],
  [
    /escape sequence|hexadecimal|JSON character/,
    message('A backslash in double quotes stands before something that it cannot stand before. Use single quotes.'),
  ],
  [
    /^(?:end of the stream or|a line break is|can not read a (?:block mapping|document))|after a mapping key/,
    message(
      'This is neither a field nor a part of the one before it. A field is a name, a colon, a space and a value.',
    ),
  ],
  [
    /block scalar|chomping|indentation width/,
    message('What follows | or > in this line means nothing to YAML. Put the value in quotes.'),
  ],
  [
    /\b(?:alias|anchor|tag|directive|YAML)\b/i,
    message(
      'A sign that YAML keeps for itself (&, *, ! or %) stands here and is not used as YAML expects. Put the value in quotes.',
    ),
  ],
];

export function tabProblem(offset: number): LoadProblem {
  return {
    offset,
    cause: 'tab-indentation',
    message: message('A tab stands here. YAML takes only spaces at the start of a line.'),
  };
}

export function aliasBombProblem(offset: number): LoadProblem {
  return {
    offset,
    cause: 'alias-bomb',
    message: message(
      'The parts marked & and repeated with * grow to more than can be read. Write them out, or repeat less.',
    ),
  };
}
