import { type FilePath, join } from '../foundation/filePath';
import type { PlacedScalar } from '../frontMatter/placedScalars';
import { replaceListItem } from '../frontMatter/replaceListItem';
import { namedFile } from '../liquid/namedFile';
import { findPost } from '../liquid/postNames';
import { rubyText } from '../site/dates/rubyText';
import { type Span, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { AddressChanges } from './addressChanges';
import { isOwnPrefix, startOfAddress } from './addresses';
import { configuredLayouts } from './entries';
import { scalarEdit } from './entryEdits';
import type { ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';

/** A place that names a file, and what is written there for another one; undefined where that can't be. */
export interface FileUse {
  readonly span: Span;
  readonly edits: (newName: string) => readonly TextEdit[] | undefined;
}

/** Front matter, `defaults` and jekyll-archives that name a layout. */
export function* layoutUses(file: SiteText, name: string): Iterable<FileUse> {
  const field = file.hasFrontMatter ? file.frontMatter.fields.findLast(({ key }) => key === 'layout') : undefined;
  if (field && rubyText(field.value) === name) {
    yield {
      span: field.valueSpan,
      edits: (newName) => replaceListItem(file.text, file.frontMatter, 'layout', name, newName),
    };
  }
  for (const scalar of configuredLayouts(file).filter(({ value }) => value === name)) {
    yield scalarUse(file, scalar);
  }
}

function scalarUse(file: SiteText, scalar: PlacedScalar): FileUse {
  return {
    span: scalar.inner,
    edits: (newName) => {
      const edit = scalarEdit(file, scalar, newName);
      return edit && [edit];
    },
  };
}

/** Tags that take in a file of `_includes`. */
export function* includeUses(file: SiteText, name: string): Iterable<FileUse> {
  for (const token of file.tokens) {
    const named = token.name === 'include' || token.name === 'include_cached' ? namedFile(token) : undefined;
    if (named && named.name.replace(/^\/+/, '') === name) {
      yield written(named.span, (newName) => newName);
    }
  }
}

/** Tags that lead to a post or another file: `post_url`, `link`. The new name is that of the file, without its ending. */
export function* linkUses(file: SiteText, relativePath: string, { posts }: ReferenceSite): Iterable<FileUse> {
  for (const token of file.tokens) {
    const named = token.name === 'post_url' || token.name === 'link' ? namedFile(token) : undefined;
    if (!named) {
      continue;
    }
    if (token.name === 'link' && named.name.replace(/^\/+/, '') === relativePath) {
      yield written(named.span, (newName) => named.name.replace(/[^/]+?(\.[^./]+)$/, (_, ending) => newName + ending));
    }
    if (token.name === 'post_url' && findPost(named.name, posts)?.relativePath === relativePath) {
      yield written(named.span, (newName) => named.name.replace(/[^/]+$/, () => newName));
    }
  }
}

/** Addresses of pages of the site, wherever they are written. */
export function* addressUses(file: SiteText, changes: AddressChanges, site: ReferenceSite): Iterable<FileUse> {
  const { text } = file;
  for (const { index: start } of changes.mayBeIn(text) ? text.matchAll(/\//g) : []) {
    if (!isOwnPrefix(text.slice(startOfAddress(text, start), start), site.site)) {
      continue;
    }
    const use = addressAt(text, start, changes);
    if (use) {
      yield written(use.place, () => use.newForm);
    }
  }
}

function addressAt(text: string, start: number, changes: AddressChanges) {
  const limit = Math.min(text.length, start + changes.longest);
  for (let end = start + 1; end <= limit; end++) {
    if (isAddressEnd(text, end)) {
      const newForm = changes.newFormOf(text.slice(start, end));
      if (newForm !== undefined) {
        return { place: span(start, end), newForm };
      }
    }
  }
  return undefined;
}

/** Whether an address may end there, perhaps with a slash or the name of its file behind it. */
function isAddressEnd(text: string, end: number): boolean {
  const behind = text[end] === '/' ? (text.startsWith('/index.html', end) ? end + '/index.html'.length : end + 1) : end;
  return behind >= text.length || /[\s"'()<>[\]{}|?#&\\,]/.test(text[behind] ?? ' ');
}

function written(place: Span, newText: (newName: string) => string): FileUse {
  return { span: place, edits: (newName) => [{ span: place, newText: newText(newName) }] };
}

/** A name of a file below a folder, with the ending of the old one; undefined for one that leads outside of it. */
export function fileInFolder(folder: FilePath, name: string, ending: string): FilePath | undefined {
  const names = name.split('/');
  const isInside = names.every(
    (each) => each !== '' && each !== '.' && each !== '..' && !/[\\:*?"<>|\n\r\0]/.test(each),
  );
  return isInside ? join(folder, name + ending) : undefined;
}
