import { baseName, type FilePath } from '../foundation/filePath';
import type { YamlMap } from '../frontMatter/yamlValue';
import { type DateReading, readPostDate } from '../site/dates/jekyllDate';
import type { PostDate } from '../site/dates/postDate';
import { readPostFileName } from '../site/postFileName';

/** When a post is dated: by its front matter, else, or where that can't be read, by its file name. */
export function dateOfPost(values: YamlMap, path: FilePath, reading: DateReading): PostDate | undefined {
  if (values.has('date')) {
    const read = readPostDate(values.get('date') ?? null, reading);
    if (!('problem' in read)) {
      return read.date;
    }
  }
  const { date } = readPostFileName(baseName(path));
  return date && { kind: 'local', ...date, hour: 0, minute: 0, second: 0 };
}
