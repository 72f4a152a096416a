/** Letters instead of percent signs, as the address bar of a browser shows them. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
