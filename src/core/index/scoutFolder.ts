import type { Cancellation } from '../foundation/cancellation';
import { baseName, type FilePath } from '../foundation/filePath';
import { configFileNames, isInPosts, postsFolderNames } from '../site/siteRoots';
import { type ConfigTexts, configTexts, isConfig } from './configFiles';
import type { FileReader } from './postCollection';

/** What a look into one folder shows. */
export interface Scouted {
  readonly configs: ConfigTexts;
  /** Whether it looks like a site, or part of one, so that what is below it is worth knowing. */
  readonly isSite: boolean;
}

/** Looks into a folder, not below it, for what makes it a site. Throws `Cancelled`. */
export async function scoutFolder(folder: FilePath, reader: FileReader, cancellation: Cancellation): Promise<Scouted> {
  let holdsPosts = false;
  const files = await reader.list(
    folder,
    (name, kind) => {
      holdsPosts ||= kind === 'folder' && postsFolderNames.has(name);
      return kind === 'file' && isConfig(name);
    },
    cancellation,
  );
  const configs = await configTexts(files, reader);
  const hasConfig = files.some(({ path }) => configFileNames.includes(baseName(path)));
  return { configs, isSite: hasConfig || holdsPosts || isInPosts(folder) };
}
