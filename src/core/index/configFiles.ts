import type { Cancellation } from '../foundation/cancellation';
import { baseName, type FilePath } from '../foundation/filePath';
import { siteSettingsFileName } from '../settings/siteSettings';
import { configFileNames } from '../site/siteRoots';
import type { FileEntry, FileReader } from './postCollection';

/**
 * The texts of files that configure a folder: those of Jekyll, and our own; undefined for one that is there but can't be read
 * as text.
 */
export type ConfigTexts = ReadonlyMap<FilePath, string | undefined>;

export function isConfig(path: FilePath): boolean {
  const name = baseName(path);
  return name === siteSettingsFileName || configFileNames.includes(name);
}

/** The configurations of a folder. Throws `Cancelled`. */
export async function configsIn(
  folder: FilePath,
  reader: FileReader,
  cancellation: Cancellation,
): Promise<ConfigTexts> {
  const files = await reader.list(
    folder,
    (name, kind) => kind === 'file' && isConfig(name) && !name.includes('/'),
    cancellation,
  );
  return configTexts(files, reader);
}

/**
 * TOML is not read: it is enough to know that there is some. Our own file is one that programs write, so it has to be where it
 * seems to be: a link is as good as none.
 */
export async function configTexts(files: readonly FileEntry[], reader: FileReader): Promise<ConfigTexts> {
  const texts = new Map<FilePath, string | undefined>();
  for (const { path, isLink } of files) {
    if (isLink && baseName(path) === siteSettingsFileName) {
      continue;
    }
    texts.set(path, path.endsWith('.toml') ? '' : await reader.read(path));
  }
  return texts;
}
