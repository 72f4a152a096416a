import type { LiquidDrop } from './liquidValue';

/** `empty` equals texts, lists and hashes without anything in them. */
export const EMPTY: LiquidDrop = { kind: 'drop', get: () => undefined, keys: () => [], text: () => '' };
/** Without Rails nothing is `blank`, and so it equals nothing. */
export const BLANK: LiquidDrop = { kind: 'drop', get: () => undefined, keys: () => [], text: () => '' };
