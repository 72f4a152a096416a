import { baseName } from '../../foundation/filePath';
import type { Post } from '../../posts/post';
import { readPostFileName } from '../../site/postFileName';
import type { SiteView } from '../../site/siteView';
import type { OfferedValue } from '../offeredValue';

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** More than anyone looks through. */
const most = 1000;

/** The pictures among the site's files, by address; those named after the post first. */
export function pictureValues({ path }: Post, { liquid }: SiteView): readonly OfferedValue[] {
  const { slug } = readPostFileName(baseName(path));
  const paths = [...(liquid?.files?.paths ?? [])].filter((each) => picture.test(each) && !/(?:^|\/)[._]/.test(each));
  const isOwn = (each: string): boolean => slug !== '' && each.includes(slug);
  return [...paths.filter(isOwn), ...paths.filter((each) => !isOwn(each))]
    .slice(0, most)
    .map((each) => ({ value: `/${each}`, kind: 'file', detail: undefined }));
}
