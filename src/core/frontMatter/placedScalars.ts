import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from 'js-yaml';
import { type Span, span } from '../text/span';

/** A key or a value somewhere in a YAML text, with the keys and indices that lead to it; those of a key end with itself. */
export interface PlacedScalar {
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  /** As written, quotes and escapes taken off: a number is the text of it. */
  readonly value: string;
  /** With its quotes, without anchor and tag. */
  readonly span: Span;
  /** Without its quotes. */
  readonly inner: Span;
  /** Undefined for a text in a block of lines. */
  readonly quotes: 'plain' | 'single' | 'double' | undefined;
}

interface Frame {
  readonly kind: 'document' | 'map' | 'list';
  /** Of a map the key whose value is next; undefined where a key is. */
  key: string | undefined;
  index: number;
}

/** Every key and value of the first document, in the order of the text. A key that is a list or a map has none below it that count. */
export function placedScalars(source: string, events: readonly Event[]): readonly PlacedScalar[] {
  const found: PlacedScalar[] = [];
  const frames: Frame[] = [];
  for (const event of events) {
    const inside = frames.at(-1);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (frames.length > 0) {
          return found;
        }
        frames.push({ kind: 'document', key: undefined, index: 0 });
        break;
      case EVENT_ID.POP:
        if (frames.length === 1) {
          return found;
        }
        frames.pop();
        advance(frames.at(-1), '');
        break;
      case EVENT_ID.SCALAR: {
        const value = getScalarValue(source, event);
        const isKey = inside?.kind === 'map' && inside.key === undefined;
        if (event.valueStart >= 0) {
          found.push({ path: pathOf(frames, isKey ? value : undefined), isKey, value, ...placeOf(source, event) });
        }
        advance(inside, value);
        break;
      }
      case EVENT_ID.ALIAS:
        advance(inside, '');
        break;
      default:
        frames.push({ kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list', key: undefined, index: 0 });
    }
  }
  return found;
}

/** One thing in the collection is read: a value, or a key with that name. */
function advance(frame: Frame | undefined, name: string): void {
  if (frame?.kind === 'map') {
    frame.key = frame.key === undefined ? name : undefined;
  }
  if (frame) {
    frame.index++;
  }
}

function pathOf(frames: readonly Frame[], key: string | undefined): readonly (string | number)[] {
  const path = frames.flatMap((frame): readonly (string | number)[] =>
    frame.kind === 'list' ? [frame.index] : frame.key === undefined ? [] : [frame.key],
  );
  return key === undefined ? path : [...path, key];
}

function placeOf(
  source: string,
  { valueStart, valueEnd }: ScalarEvent,
): Pick<PlacedScalar, 'span' | 'inner' | 'quotes'> {
  const inner = span(valueStart, valueEnd);
  const before = source[valueStart - 1];
  const isQuoted = (before === '"' || before === "'") && source[valueEnd] === before;
  const isBlock = source.slice(valueStart, valueEnd).endsWith('\n');
  return {
    inner,
    span: isQuoted ? span(valueStart - 1, valueEnd + 1) : inner,
    quotes: isBlock ? undefined : !isQuoted ? 'plain' : before === '"' ? 'double' : 'single',
  };
}
