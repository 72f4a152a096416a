/**
 * Offsets noted in ascending order under a number, such as the length of a run of backticks, and looked up at ever later
 * offsets: all look-ups together take time linear in what was noted.
 */
export class OffsetsByKey {
  private readonly lists = new Map<number, { readonly offsets: number[]; next: number }>();

  note(key: number, offset: number): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, { offsets: [offset], next: 0 });
    else list.offsets.push(offset);
  }

  firstFrom(key: number, offset: number): number | undefined {
    const list = this.lists.get(key);
    if (list === undefined) return undefined;
    for (; list.next < list.offsets.length; list.next++) {
      const noted = list.offsets[list.next];
      if (noted !== undefined && noted >= offset) return noted;
    }
    return undefined;
  }
}
