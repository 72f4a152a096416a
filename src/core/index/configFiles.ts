import type { Cancellation } from '../foundation/cancellation';
import { baseName, type FilePath } from '../foundation/filePath';
import { configFileNames } from '../site/siteRoots';
import type { FileReader } from './postCollection';

/** The texts of configuration files; undefined for one that is there but can't be read as text. */
export type ConfigTexts = ReadonlyMap<FilePath, string | undefined>;

export function isConfig(path: FilePath): boolean {
  return configFileNames.includes(baseName(path));
}

/** The configurations of a folder. Throws `Cancelled`. */
export async function configsIn(
  folder: FilePath,
  reader: FileReader,
  cancellation: Cancellation,
): Promise<ConfigTexts> {
  const files = await reader.list(
    folder,
    (name, kind) => kind === 'file' && configFileNames.includes(name),
    cancellation,
  );
  return configTexts(
    files.map(({ path }) => path),
    reader,
  );
}

/** TOML is not read: it is enough to know that there is some. */
export async function configTexts(paths: readonly FilePath[], reader: FileReader): Promise<ConfigTexts> {
  const texts = new Map<FilePath, string | undefined>();
  for (const path of paths) {
    texts.set(path, path.endsWith('.toml') ? '' : await reader.read(path));
  }
  return texts;
}
