/** Whether a text may hold Liquid, told without reading it. */
export function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}
