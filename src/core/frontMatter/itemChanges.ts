/** What becomes of the items of a list, by their index; texts are YAML. Nothing is added to a list that loses items. */
export interface ItemChanges {
  readonly replaced: ReadonlyMap<number, string>;
  readonly removed: ReadonlySet<number>;
  readonly added: readonly string[];
}
