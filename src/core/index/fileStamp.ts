/** What is another as soon as a file has been written again. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970; as precise as the file system, so perhaps to two seconds only. */
  readonly modifiedMs: number;
}

export function isSameStamp(one: FileStamp, other: FileStamp): boolean {
  return one.size === other.size && one.modifiedMs === other.modifiedMs;
}

/**
 * A stamp that tells any later change; undefined for one that was taken so soon after the file was written that it may
 * be written again within the same tick of the file system's clock, and for one without a time, which is what some file
 * systems give to all files. `now` is when it was taken.
 */
export function lastingStamp(stamp: FileStamp, now: number): FileStamp | undefined {
  return stamp.modifiedMs !== 0 && stamp.modifiedMs <= now - longestTick ? stamp : undefined;
}

/** FAT counts in steps of two seconds; in milliseconds. */
const longestTick = 2000;
