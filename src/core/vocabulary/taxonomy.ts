/** The two lists Jekyll sorts posts by. Each may also be written in the singular. */
export type Taxonomy = 'categories' | 'tags';

/** Which taxonomy a field belongs to; undefined for other fields. */
export function taxonomyOfField(name: string): Taxonomy | undefined {
  switch (name) {
    case 'categories':
    case 'category':
      return 'categories';
    case 'tags':
    case 'tag':
      return 'tags';
    default:
      return undefined;
  }
}
