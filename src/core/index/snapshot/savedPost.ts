import type { PostSummary } from '../../posts/postSummary';
import type { FileStamp } from '../fileStamp';

/** What is kept of a file: its summary and the state it was made of. */
export interface SavedPost {
  /** Of any kind, its date in any time zone: to be placed. */
  readonly summary: PostSummary;
  /** Undefined when the file is to be read in any case. */
  readonly stamp: FileStamp | undefined;
}
