/** Gives headings the ids that links inside the article use, each only once, as GitHub and kramdown's GFM do. */
export class HeadingIds {
  readonly #used = new Map<string, number>();

  idFor(heading: string): string {
    const id = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation} -]/gu, '')
      .replaceAll(' ', '-');
    const times = this.#used.get(id) ?? 0;
    this.#used.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  }
}
