import { message } from '../foundation/message';
import { slice, span } from '../text/span';
import { type BrokenValue, type Diagnosis, reserved } from './diagnosis';
import { scanFlow } from './scanFlow';
import { newScanState } from './scanQuoted';
import { skipBlanks } from './yamlLine';

/** Why a value in brackets that are all closed can't be read, where their number or kind tells. */
export function diagnoseBrackets(text: string, value: BrokenValue, first: '[' | '{'): Diagnosis | undefined {
  const place = value.valueSpan;
  const fitting = first === '[' ? ']' : '}';
  const { end } = scanFlow(text, place.start, place.end, newScanState(false), () => false);
  const closing = text[end - 1] ?? '';
  if (closing !== fitting) {
    return {
      span: span(end - 1, end),
      cause: 'wrong-bracket',
      message: message(
        'The bracket {0} that begins this value needs {1} to close it, not {2}.',
        first,
        fitting,
        closing,
      ),
    };
  }
  const next = skipBlanks(text, end, place.end);
  const rest = slice(text, span(next, place.end));
  if (rest === '') {
    return undefined;
  }
  const extra = /^[\]}]+/.exec(rest)?.[0];
  if (extra !== undefined) {
    return {
      span: span(next, next + extra.length),
      cause: 'extra-bracket',
      message: message('The bracket {0} is one too many: what it could close is closed already.', extra),
    };
  }
  if (rest.startsWith(',')) {
    return {
      span: place,
      cause: 'other',
      message: message('Text follows the closing bracket {0}. Put all values in one pair of brackets.', closing),
    };
  }
  return reserved(place, first);
}
