/** In bytes. No post is longer; a larger file is taken for something else. */
export const largestFile = 10 * 1024 * 1024;

/** The platform's `TextDecoder`, which core has none of. */
export type Decoder = new (
  encoding: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => {
  /** Throws for bytes that are something else. */
  decode(bytes: Uint8Array): string;
};

/**
 * Makes texts of the bytes of files: what is not UTF-8, or holds a NUL as no text does, gives undefined. A byte order
 * mark stays, so that offsets are those of the file.
 */
export function fileTextWith(Platform: Decoder): (bytes: Uint8Array) => string | undefined {
  const decoder = new Platform('utf-8', { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      const text = decoder.decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      return undefined;
    }
  };
}
