/** An address with its percent signs read; as it is where they don't spell text. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
