import { type Message, message } from '../foundation/message';
import type { Span } from '../text/span';
import type { YamlProblemCause } from './frontMatter';
import type { RawField } from './scanFields';

export interface Diagnosis {
  readonly span: Span;
  readonly cause: YamlProblemCause;
  readonly message: Message;
}

/** A value, be it of a field or of a list item, that can't be read alone. */
export type BrokenValue = Pick<RawField, 'valueSpan' | 'style' | 'isClosed'>;

export function reserved(place: Span, first: string): Diagnosis {
  return {
    span: place,
    cause: 'reserved-first-character',
    message: message(
      'An unquoted value cannot begin with {0}, which means something else in YAML. Put the value in quotes.',
      first,
    ),
  };
}
