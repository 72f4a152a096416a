import { type FilePath, join } from '../foundation/filePath';
import type { PlacedScalar } from '../frontMatter/placedScalars';
import { replaceListItem } from '../frontMatter/replaceListItem';
import { namedFile } from '../liquid/namedFile';
import { findPost } from '../liquid/postNames';
import { rubyText } from '../site/dates/rubyText';
import { type Span, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { isOwnPrefix, startOfAddress } from './addresses';
import { configuredLayouts } from './entries';
import { scalarEdit } from './entryEdits';
import type { ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { decoded } from './slugForms';

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

/** The address of a page of the site, wherever it is written. */
export function* addressUses(
  file: SiteText,
  address: string,
  newAddress: string,
  site: ReferenceSite,
): Iterable<FileUse> {
  const newForms = addressForms(newAddress);
  const forms = new Map(addressForms(address).map((form, index) => [form, newForms[index] ?? newAddress]));
  for (const [old, becomes] of forms) {
    for (let at = file.text.indexOf(old); at >= 0; at = file.text.indexOf(old, at + old.length)) {
      const end = at + old.length;
      const isWhole = /^(?:\/?(?:[\s"'()<>[\]{}|?#&\\,]|$)|\/index\.html)/.test(file.text.slice(end, end + 12));
      if (isWhole && isOwnPrefix(file.text.slice(startOfAddress(file.text, at), at), site.site)) {
        yield written(span(at, end), () => becomes);
      }
    }
  }
}

/** How an address is written, without the slash at its end: with percent signs or as it is read. Empty for that of the whole site. */
export function addressForms(address: string): readonly string[] {
  const stem = address.replace(/\/$/, '');
  return stem === '' ? [] : [stem, encodeURI(decoded(stem)), decoded(stem)];
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
