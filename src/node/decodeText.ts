const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file in UTF-8, its byte order mark included; undefined when the bytes are something else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
