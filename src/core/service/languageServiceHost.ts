import type { FilePath } from '../foundation/filePath';
import type { Log } from '../foundation/log';
import type { PostCollection } from '../index/postCollection';
import type { SnapshotHost } from '../index/snapshot/snapshotStore';
import type { Settings } from '../settings/settings';

/** What core needs from the program around it. */
export interface LanguageServiceHost {
  readonly collection: PostCollection;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The machine's time zone, an IANA name, used where a site names none. Asked for late: it takes 30 ms the first time. */
  readonly timeZone: () => string;
  /** Lets other work run; awaited between slices of long work. */
  readonly pause: () => Promise<void>;
  /** The settings that hold for a file or folder; for none, those of the window. */
  readonly settingsFor: (path: FilePath | undefined) => Settings;
  /** Where what is known of the posts is kept from one session to the next, if anywhere. */
  readonly snapshot?: SnapshotHost;
}
