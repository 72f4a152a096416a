/** The FNV-1a sum of a text over its UTF-16 units: a signed number of 32 bits that other texts may share. It keeps no secrets. */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum;
}

/** The same in 30 bits: a small integer, which takes no memory of its own where many are kept. */
export function smallFnv1a(text: string): number {
  return fnv1a(text) >> 2;
}
