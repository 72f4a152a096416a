/** Where trouble is written for people who look for it. Never given the text of a post. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
