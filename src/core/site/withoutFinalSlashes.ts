/** In linear time, however many slashes stand elsewhere: each run of them is looked at once, from its beginning. */
export function withoutFinalSlashes(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '');
}
