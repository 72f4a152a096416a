import { type FilePath, join } from '../../foundation/filePath';
import { insideRoot, text } from '../configValues';
import type { Site } from '../site';

/** Where a site keeps its includes, layouts and data. A folder that lies outside the site is none. */
export interface SourceFolders {
  readonly includes: FilePath | undefined;
  readonly layouts: FilePath | undefined;
  readonly data: FilePath | undefined;
}

/** `includes_dir`, `layouts_dir` and `data_dir` of `_config.yml`, relative to the source. */
export function sourceFolders({ source, config }: Pick<Site, 'source' | 'config'>): SourceFolders {
  const folder = (key: string, usual: string): FilePath | undefined => {
    const inside = insideRoot(text(config.values, key) ?? usual);
    return inside ? join(source, inside) : undefined;
  };
  return {
    includes: folder('includes_dir', '_includes'),
    layouts: folder('layouts_dir', '_layouts'),
    data: folder('data_dir', '_data'),
  };
}
