import { message } from '../../foundation/message';
import { isExcluded } from '../excluded';
import { isMarkdown } from '../postKind';
import type { SiteConfig } from '../siteConfig';
import type { Skipped } from './skippedBecause';

/**
 * Why Jekyll doesn't look at a Markdown file that lies where posts, drafts or documents lie; `relativePath` is relative to
 * the site's source. Undefined for files that nobody takes for a post, such as layouts.
 */
export function skippedPlace(relativePath: string, config: SiteConfig): Skipped | undefined {
  const names = relativePath.split('/');
  const folders = names.slice(0, -1);
  const isOfPosts = folders.some((name) => name === '_posts' || name === '_drafts');
  const unknown = isOfPosts ? undefined : unknownCollection(relativePath, config);
  if (!isMarkdown(relativePath, config) || !(isOfPosts || unknown)) {
    return undefined;
  }
  const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
  if (paths.some((path, index) => isExcluded(path, index < folders.length ? 'folder' : 'file', config))) {
    return skipped(message('The configuration leaves it out, at “exclude”.'), 'exclude');
  }
  if (unknown) {
    return skipped(
      message('“{0}” is no collection of the configuration, so Jekyll passes over it.', unknown),
      'collections',
    );
  }
  const outside = config.collectionsDir !== '' && !relativePath.startsWith(`${config.collectionsDir}/`);
  if (outside) {
    return skipped(message('Jekyll looks for posts in “{0}” only.', config.collectionsDir), 'collections_dir');
  }
  const name = names.find((each) => /^[._#~]|~$/.test(each) && each !== '_posts' && each !== '_drafts') ?? '_posts';
  return skipped(message('Jekyll passes over names such as “{0}”.', name), 'include');
}

/** The name of a folder that would be one of a collection, were the collection in the configuration. */
function unknownCollection(relativePath: string, { collectionsDir, collections }: SiteConfig): string | undefined {
  const prefix = collectionsDir === '' ? '' : `${collectionsDir}/`;
  const folder = relativePath.startsWith(prefix)
    ? /^_([^/]+)\//.exec(relativePath.slice(prefix.length))?.[1]
    : undefined;
  return folder === undefined || ownFolders.has(folder) || collections.includes(folder) ? undefined : folder;
}

/** Folders with a role of their own (Jekyll's documentation, “Directory Structure”). */
const ownFolders: ReadonlySet<string> = new Set(['data', 'includes', 'layouts', 'plugins', 'sass', 'site']);

function skipped(reason: Skipped['reason'], setting: string): Skipped {
  return { reason, field: undefined, setting: [setting] };
}
