import type { Cancellation } from '../foundation/cancellation';
import { type FilePath, join } from '../foundation/filePath';
import { type ConfigTexts, configTexts, isConfig } from './configFiles';
import type { FileEntry, FileReader } from './postCollection';
import type { Slices } from './slices';
import type { WalkRules } from './walkRules';

export interface Walk {
  readonly reader: FileReader;
  readonly rules: WalkRules;
  readonly slices: Slices;
  readonly cancellation: Cancellation;
  /** Told of the configuration files of each folder before the folders in it are looked at. */
  readonly configsFound: (folder: FilePath, texts: ConfigTexts) => void;
}

export interface WalkedFolders {
  /** Files that may be posts. */
  readonly files: ReadonlySet<FilePath>;
  /** All folders that were looked into, the first ones too. */
  readonly folders: ReadonlySet<FilePath>;
  /** Those of them that are there and may not be entered. */
  readonly closed: ReadonlySet<FilePath>;
}

/** Folders listed at a time. */
export const listers = 8;

/**
 * Looks for posts and configurations in folders and all below them, level by level: a configuration decides which
 * folders below it are entered at all. None of the folders may lie in another. Throws `Cancelled`.
 */
export async function walkFolders(tops: readonly FilePath[], walk: Walk): Promise<WalkedFolders> {
  const files = new Set<FilePath>();
  const folders = new Set<FilePath>();
  const closed = new Set<FilePath>();
  const open = [...tops];
  for (let next = 0; next < open.length; ) {
    const due = open.slice(next, next + listers);
    next += due.length;
    const batch = due.filter((folder) => walk.rules.enters(folder) && !folders.has(folder));
    for (const found of await Promise.all(batch.map((folder) => lookInto(folder, walk)))) {
      while (walk.slices.isOver) {
        await walk.slices.next();
      }
      walk.configsFound(found.folder, found.configs);
      folders.add(found.folder);
      if (found.isClosed) {
        closed.add(found.folder);
      }
      for (const folder of found.folders) {
        open.push(folder);
      }
      for (const { path } of found.entries) {
        while (walk.slices.isOver) {
          await walk.slices.next();
        }
        if (walk.rules.wants(path)) {
          files.add(path);
        }
      }
    }
  }
  return { files, folders, closed };
}

interface FolderContent {
  readonly folder: FilePath;
  /** All files, as many as a folder may have: what is done to each is done in slices. */
  readonly entries: readonly FileEntry[];
  readonly folders: readonly FilePath[];
  readonly configs: ConfigTexts;
  readonly isClosed: boolean;
}

async function lookInto(folder: FilePath, { reader, cancellation }: Walk): Promise<FolderContent> {
  const folders: FilePath[] = [];
  let mayHaveConfigs = false;
  let isClosed = false;
  const entries = await reader.list(
    folder,
    (relativePath, kind) => {
      if (kind === 'folder') {
        folders.push(join(folder, relativePath));
      }
      mayHaveConfigs ||= isConfig(relativePath);
      return kind === 'file';
    },
    cancellation,
    () => {
      isClosed = true;
    },
  );
  const configs = mayHaveConfigs ? entries.filter(({ path }) => isConfig(path)) : [];
  return { folder, folders, isClosed, entries, configs: await configTexts(configs, reader) };
}
