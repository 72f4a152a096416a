import type { DateOrigin } from '../../site/publishing/pageSource';

/** Grows whenever snapshots are written in another way. */
export const snapshotFormat = 'postwright 2';

/** By their numbers. */
export const dateOrigins: readonly (DateOrigin | undefined)[] = [undefined, 'field', 'name', 'unreadable'];
