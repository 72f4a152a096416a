import type { Cancellation } from '../foundation/cancellation';
import { baseName, type FilePath, join } from '../foundation/filePath';
import { configFileNames } from '../site/siteRoots';
import type { PostCollection } from './postCollection';
import type { Slices } from './slices';
import type { WalkRules } from './walkRules';

export interface Walk {
  readonly collection: PostCollection;
  readonly rules: WalkRules;
  readonly slices: Slices;
  readonly cancellation: Cancellation;
  /** Told of the configuration files of each folder, with their texts, before the folders in it are looked at. */
  readonly configsFound: (folder: FilePath, texts: ReadonlyMap<FilePath, string | undefined>) => void;
}

export interface WalkedFolder {
  /** Files that may be posts. */
  readonly files: ReadonlySet<FilePath>;
  /** All folders that were looked into, the first one too. */
  readonly folders: ReadonlySet<FilePath>;
}

/** Folders listed at a time. */
const listers = 8;

/**
 * Looks for posts and configurations in a folder and all below it, level by level: a configuration decides which
 * folders below it are entered at all. Throws `Cancelled`.
 */
export async function walkFolder(top: FilePath, walk: Walk): Promise<WalkedFolder> {
  const files = new Set<FilePath>();
  const folders = new Set<FilePath>();
  const open = [top];
  while (open.length > 0) {
    const batch = open.splice(0, listers).filter((folder) => walk.rules.enters(folder) && !folders.has(folder));
    for (const found of await Promise.all(batch.map((folder) => lookInto(folder, walk)))) {
      while (walk.slices.isOver) {
        await walk.slices.next();
      }
      walk.configsFound(found.folder, found.configs);
      folders.add(found.folder);
      open.push(...found.folders);
      for (const file of found.files) {
        while (walk.slices.isOver) {
          await walk.slices.next();
        }
        if (walk.rules.wants(file)) {
          files.add(file);
        }
      }
    }
  }
  return { files, folders };
}

interface FolderContent {
  readonly folder: FilePath;
  readonly files: readonly FilePath[];
  readonly folders: readonly FilePath[];
  readonly configs: ReadonlyMap<FilePath, string | undefined>;
}

async function lookInto(folder: FilePath, { collection, cancellation }: Walk): Promise<FolderContent> {
  const folders: FilePath[] = [];
  const entries = await collection.list(
    folder,
    (relativePath, kind) => {
      if (kind === 'folder') {
        folders.push(join(folder, relativePath));
      }
      return kind === 'file';
    },
    cancellation,
  );
  const files: FilePath[] = [];
  const configs = new Map<FilePath, string | undefined>();
  for (const { path } of entries) {
    const name = baseName(path);
    if (configFileNames.includes(name)) {
      configs.set(path, name.endsWith('.toml') ? '' : await collection.read(path));
    } else {
      files.push(path);
    }
  }
  return { folder, files, folders, configs };
}
