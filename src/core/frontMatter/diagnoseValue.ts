import { message } from '../foundation/message';
import { type Span, slice, span } from '../text/span';
import { diagnoseBrackets } from './diagnoseBrackets';
import { type BrokenValue, type Diagnosis, reserved } from './diagnosis';
import { lineTextEnd, nextLineStart, skipBlanks, trimBlanksBefore } from './yamlLine';

/** Why a value can't be read, where its looks tell. */
export function diagnoseValue(text: string, value: BrokenValue): Diagnosis | undefined {
  const source = slice(text, value.valueSpan);
  const first = source[0] ?? '';
  if (!value.isClosed) {
    return unclosed(text, value.valueSpan, first);
  }
  if (first === '"' || first === "'") {
    return value.style === 'other' ? textAfterQuote(value.valueSpan, first) : badEscape(value.valueSpan, source);
  }
  if (first === '[' || first === '{') {
    return diagnoseBrackets(text, value, first);
  }
  if (value.style !== 'plain' && value.style !== 'other') {
    return undefined;
  }
  return diagnosePlain(text, value.valueSpan, first);
}

function unclosed(text: string, place: Span, first: string): Diagnosis {
  const lineEnd = Math.min(place.end, lineTextEnd(text, place.start, place.end));
  const isQuote = first === '"' || first === "'";
  if (!isQuote && /^[ \t]*#[^\s#]/.test(text.slice(lineEnd, lineTextEnd(text, lineEnd, text.length)))) {
    return {
      span: span(place.start, trimBlanksBefore(text, lineEnd, place.start)),
      cause: 'unclosed-bracket',
      message: message(
        'A blank and # begin a comment, so YAML never sees the bracket that closes this value. Put what begins with # in quotes.',
      ),
    };
  }
  return {
    span: span(place.start, trimBlanksBefore(text, lineEnd, place.start)),
    cause: isQuote ? 'unclosed-quote' : 'unclosed-bracket',
    message: isQuote
      ? message('The quote {0} that begins this value is never closed.', first)
      : message('The bracket {0} that begins this value is never closed.', first),
  };
}

function diagnosePlain(text: string, place: Span, first: string): Diagnosis | undefined {
  const lineEnd = lineTextEnd(text, place.start, place.end);
  const line = slice(text, span(place.start, lineEnd));
  if ('[]{},#&*!|>%@`'.includes(first) || /^[-?](?:[ \t]|$)/.test(line)) {
    return reserved(place, first);
  }
  if (/:[ \t]/.test(line)) {
    return {
      span: place,
      cause: 'colon-in-value',
      message: message(
        'This value holds a colon followed by a space, which YAML takes for another field. Put the value in quotes.',
      ),
    };
  }
  if (line.endsWith(':')) {
    return {
      span: place,
      cause: 'colon-in-value',
      message: message('This value ends in a colon, which YAML takes for another field. Put the value in quotes.'),
    };
  }
  for (
    let next = nextLineStart(text, lineEnd, place.end);
    next < place.end;
    next = nextLineStart(text, next, place.end)
  ) {
    const start = skipBlanks(text, next, place.end);
    const end = lineTextEnd(text, start, place.end);
    if (/:(?:[ \t]|$)/.test(text.slice(start, end))) {
      return indented(span(start, end));
    }
  }
  return undefined;
}

export function indented(place: Span): Diagnosis {
  return {
    span: place,
    cause: 'indentation',
    message: message(
      'This line is indented, so YAML takes it for a part of what stands before it. Begin it in the same column as the other fields.',
    ),
  };
}

function textAfterQuote(place: Span, quote: string): Diagnosis {
  return {
    span: place,
    cause: 'text-after-quote',
    message: message('Text follows the closing quote {0}. Put quotes of the other kind around the whole value.', quote),
  };
}

function badEscape(place: Span, source: string): Diagnosis | undefined {
  const sequence =
    /\\(?:x[0-9a-fA-F]{0,1}(?![0-9a-fA-F])|u[0-9a-fA-F]{0,3}(?![0-9a-fA-F])|[^0abtnvfre "/\\N_LPxuU\t\r\n])/.exec(
      source,
    );
  if (!source.startsWith('"') || !sequence) {
    return undefined;
  }
  return {
    span: place,
    cause: 'bad-escape',
    message: message(
      'In double quotes a backslash and what follows it stand for another character, and {0} stands for none. Use single quotes, or write the backslash twice.',
      sequence[0],
    ),
  };
}
