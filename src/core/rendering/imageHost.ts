/** As long as a host name may be (RFC 1035, section 2.3.4). */
const longestHost = 253;

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** At least two labels, of which the last is no number: no `localhost`, no address in digits, no machine of the network. */
const hostName = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$`);

/**
 * Whether a text is nothing but the name of a host, in lower case and ASCII (`xn--…` for others), and so may stand in the
 * policy of the preview's page. A port, a wildcard, a scheme or anything that ends a source of a policy is refused.
 */
export function isImageHost(text: string): boolean {
  return text.length <= longestHost && hostName.test(text);
}

/** The host of a picture that the writer may allow; undefined for all but `https:` addresses with a plain host name. */
export function imageHostOf(url: string): string | undefined {
  const host = /^https:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && isImageHost(host) ? host : undefined;
}
