/** Percent-encodes what neither path nor query may hold (RFC 3986), as Jekyll does with the values of placeholders. */
export function escapePath(text: string): string {
  return isPlain.test(text)
    ? text
    : text.replace(others, (found) => {
        try {
          return encodeURIComponent(found);
        } catch {
          // Half of a surrogate pair, which no file has in its name.
          return '%EF%BF%BD';
        }
      });
}

const isPlain = /^[\w.~/-]*$/;
const others = /[^\w.~/!$&'()*+,;=:@?-]+/gu;

/** Text that a path stands for, as Jekyll names files by it. What is encoded wrongly stays as it is. */
export function unescapePath(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
