/** Where one text is kept from one start of the program to the next. Several programs may share it. */
export interface SnapshotStore {
  /** What was saved last; undefined when there is nothing that can be read. */
  load(): Promise<string | undefined>;
  /** Replaces what was saved, whole or not at all: the program may be ended at any moment. */
  save(text: string): Promise<void>;
}

/** What core is handed to keep its summaries. */
export interface SnapshotHost {
  readonly store: SnapshotStore;
  /** Another for every program that may make other summaries of the same posts. */
  readonly madeBy: string;
}
