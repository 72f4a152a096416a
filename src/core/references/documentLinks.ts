import { type Cancellation, throwIfCancelled } from '../foundation/cancellation';
import { type FilePath, join, parent } from '../foundation/filePath';
import { namedFile } from '../liquid/namedFile';
import { findPost } from '../liquid/postNames';
import { insideRoot } from '../site/configValues';
import type { TextRange } from '../text/lineMap';
import { type Span, slice } from '../text/span';
import type { ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { decoded } from './slugForms';

export interface DocumentLink extends TextRange {
  readonly target: FilePath;
}

/** What front matter and Liquid name as files of the site; what is not there gives no link. Throws when it is cancelled. */
export async function documentLinks(
  file: SiteText,
  site: ReferenceSite,
  isThere: (path: FilePath) => Promise<boolean>,
  cancellation?: Cancellation,
): Promise<readonly DocumentLink[]> {
  const found = new Map<string, FilePath | undefined>();
  const links: DocumentLink[] = [];
  for (const { span, targets } of candidates(file, site)) {
    throwIfCancelled(cancellation);
    const key = targets.join('\n');
    if (!found.has(key)) {
      found.set(key, await firstOf(targets, isThere));
    }
    const target = found.get(key);
    if (target !== undefined) {
      links.push({ ...file.rangeOf(span), target });
    }
  }
  return links;
}

/** One after the other: a text may name many files, and what it is asked of answers others too. */
async function firstOf(
  targets: readonly FilePath[],
  isThere: (path: FilePath) => Promise<boolean>,
): Promise<FilePath | undefined> {
  for (const target of targets) {
    if (await isThere(target)) {
      return target;
    }
  }
  return undefined;
}

interface Candidate {
  readonly span: Span;
  /** The first that is there counts. */
  readonly targets: readonly FilePath[];
}

function* candidates(file: SiteText, site: ReferenceSite): Iterable<Candidate> {
  const { source } = site.site;
  for (const { isKey, value, inner: span, path } of file.hasFrontMatter ? file.scalars : []) {
    if (!isKey && path.length === 1 && path[0] === 'layout' && site.folders.layouts !== undefined) {
      const layouts = site.folders.layouts;
      yield {
        span,
        targets: inside(value).flatMap((name) => layoutEndings.map((ending) => join(layouts, name + ending))),
      };
    } else if (!isKey && picture.test(value)) {
      yield { span, targets: pictureTargets(file, value, site) };
    }
  }
  for (const token of file.tokens) {
    const named = token.kind === 'tag' ? namedFile(token) : undefined;
    if (!named) {
      continue;
    }
    const names = inside(named.name.replace(/^\/+/, ''));
    const targets = (folder: FilePath | undefined) =>
      folder === undefined ? [] : names.map((name) => join(folder, name));
    if (token.name === 'include' || token.name === 'include_cached') {
      yield { span: named.span, targets: targets(site.folders.includes) };
    } else if (token.name === 'include_relative') {
      yield { span: named.span, targets: targets(parent(file.path)) };
    } else if (token.name === 'link') {
      yield { span: named.span, targets: targets(source) };
    } else if (token.name === 'post_url') {
      const post = findPost(named.name, site.posts);
      yield { span: named.span, targets: post ? [join(source, post.relativePath)] : [] };
    }
  }
}

const layoutEndings = ['.html', '.md', '.liquid', '.htm', '.xml'];
const picture = /^(?![a-z][\w+.-]*:|\/\/)\S.*\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

function pictureTargets(file: SiteText, value: string, { site }: ReferenceSite): readonly FilePath[] {
  const { baseurl } = site.config;
  const written = decoded(baseurl !== '' && value.startsWith(`${baseurl}/`) ? value.slice(baseurl.length) : value);
  const fromSource = inside(written.replace(/^\/+/, '')).map((path) => join(site.source, path));
  const folder = slice(file.relativePath, { start: 0, end: file.relativePath.lastIndexOf('/') + 1 });
  const beside = written.startsWith('/') ? [] : inside(folder + written).map((path) => join(site.source, path));
  return [...fromSource, ...beside];
}

/** The path below a folder, if it stays there. */
function inside(path: string): readonly string[] {
  const below = insideRoot(path);
  return below ? [below] : [];
}
