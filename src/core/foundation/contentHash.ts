/**
 * A number that equal texts share, and others practically never: 53 bits, as many as a number holds exactly. Two FNV-1a
 * sums, the second over the units turned about. For telling whether a text is the one from before; it keeps no secrets.
 */
export function contentHash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2b3a96cf;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x01000193) ^ (high >>> 15);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
