// The globals both extension hosts have, Node's and the browser's worker, and nothing else of either:
// with the typings of Node or of the DOM a `process` or a `document` would compile here and fail in the other host.

/** Milliseconds. The handle is only good for `clearTimeout`. */
declare function setTimeout(callback: () => void, milliseconds: number): TimeoutHandle;
declare function clearTimeout(handle: TimeoutHandle | undefined): void;

/** A number in the browser, an object in Node. */
type TimeoutHandle = { readonly __timeout: never };

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /** Throws a `TypeError` on bytes that are no text when `fatal` is set. */
  decode(bytes?: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare const crypto: {
  /** Fills the array it is given and returns it. */
  getRandomValues<T extends Uint8Array>(array: T): T;
};
