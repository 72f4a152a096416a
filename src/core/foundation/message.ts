/** What a person reads, as data: the English text is the key, adaptors translate it and fill in `{0}`, `{1}` … */
export interface Message {
  readonly message: string;
  readonly args: readonly MessageArgument[];
}

export type MessageArgument = string | number;

export function message(text: string, ...args: readonly MessageArgument[]): Message {
  return { message: text, args };
}

/** The text with its arguments filled in; `translate` finds the wording for the key, English when it has none. */
export function formatMessage(
  { message: key, args }: Message,
  translate: (key: string) => string | undefined = () => undefined,
): string {
  return (translate(key) ?? key).replace(/\{(\d+)\}/g, (placeholder, index: string) =>
    String(args[Number(index)] ?? placeholder),
  );
}
