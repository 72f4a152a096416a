import type { Message } from '../foundation/message';
import type { Completion } from './completion';
import type { ValueText } from './newValueText';

/** A value that may stand at the cursor, before it is written in YAML. */
export interface OfferedValue {
  readonly value: string;
  readonly kind?: Completion['kind'];
  readonly detail: Message | undefined;
  readonly documentation?: string | Message | undefined;
}

/** Undefined where the value cannot stand, or stands already. */
export function completionOf(offered: OfferedValue, written: ValueText): Completion | undefined {
  const { value, kind = 'value', detail, documentation } = offered;
  const newText = written.taken.has(value) ? undefined : written.textFor(value);
  return (
    newText && {
      label: value,
      kind,
      detail,
      documentation,
      span: written.span,
      newText: newText.text,
      filterText: written.prefix + value,
      cursorBack: newText.cursorBack,
    }
  );
}
