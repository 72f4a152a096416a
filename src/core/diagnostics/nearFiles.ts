import { hasTheme } from '../site/hasTheme';
import type { SiteView } from '../site/siteView';
import { nearMatches } from '../vocabulary/nearMatches';

const ending =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|mp4|webm|mov|mp3|m4a|ogg|wav|pdf|zip|gz|docx?|xlsx?|pptx?|epub)$/i;

/** Whether a path is that of a file such as sites have and don't make. */
export function isSiteFile(path: string): boolean {
  return ending.test(path);
}

/**
 * The files that may be meant by one that is not there. Undefined where it may come from somewhere else: a theme, a plugin,
 * another site on the same host.
 */
export function nearFiles(path: string, paths: ReadonlySet<string>, site: SiteView): readonly string[] | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.indexOf('/') + 1);
  const files = siteFilesAmong(paths);
  const named = files.filter((each) => each.endsWith(`/${name}`) || each === name);
  const parent = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = files.filter((each) => each.startsWith(parent)).map((each) => each.slice(parent.length));
  const slips = nearMatches(name, beside).filter((each) => digitsIn(each) === digitsIn(name));
  const near = [...new Set([...named, ...slips.map((each) => parent + each)])].slice(0, 3);
  const isOfSite = !hasTheme(site) && files.some((each) => each.startsWith(folder)) && folder !== '';
  return near.length > 0 || isOfSite ? near : undefined;
}

/** By the files of a site, which stay the same while posts are typed: they may be many, and each lost link asks. */
const known = new WeakMap<ReadonlySet<string>, readonly string[]>();

function siteFilesAmong(paths: ReadonlySet<string>): readonly string[] {
  const files = known.get(paths) ?? [...paths].filter((each) => isSiteFile(each) && !/(?:^|\/)_/.test(each));
  known.set(paths, files);
  return files;
}

/** A picture of another day, or of another number, is another picture. */
function digitsIn(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}
