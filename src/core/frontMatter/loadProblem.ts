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
  return { offset, cause: 'other', message: message('YAML cannot be read here: {0}.', reason) };
}

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
    message: message('The aliases here stand for more values than can be written out.'),
  };
}
