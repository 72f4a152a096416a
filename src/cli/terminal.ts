import type { Message } from '../core/foundation/message';

/** Where results and troubles go, and in which language. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  localize(message: Message): string;
}
