import { baseName, type FilePath } from '../foundation/filePath';
import type { YamlMap } from '../frontMatter/yamlValue';
import { type DateReading, readPostDate } from '../site/dates/jekyllDate';
import type { PostDate } from '../site/dates/postDate';
import { readPostFileName } from '../site/postFileName';
import type { DateOrigin } from '../site/publishing/pageSource';

/** When a post is dated: by its front matter, else, or where that can't be read, by its file name. */
export function dateOfPost(values: YamlMap, path: FilePath, reading: DateReading): PostDate | undefined {
  return datedBy(values, path, reading).date;
}

/** The date together with what says it. */
export function datedBy(
  values: YamlMap,
  path: FilePath,
  reading: DateReading,
): { readonly date: PostDate | undefined; readonly dateFrom: DateOrigin | undefined } {
  const read = values.has('date') ? readPostDate(values.get('date') ?? null, reading) : undefined;
  if (read && !('problem' in read)) {
    return { date: read.date, dateFrom: 'field' };
  }
  const { date } = readPostFileName(baseName(path));
  return {
    date: date && { kind: 'local', ...date, hour: 0, minute: 0, second: 0 },
    dateFrom: read ? 'unreadable' : date && 'name',
  };
}
