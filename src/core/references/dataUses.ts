import { scalarEdit } from './entryEdits';
import type { FileUse } from './fileUses';
import { liquidChains, liquidNameText } from './liquidNames';
import { dataKeysOf, type ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';

/** Liquid that reads a key of `_data`, at the last of the keys. */
export function* dataUses(file: SiteText, keys: readonly string[]): Iterable<FileUse> {
  for (const names of liquidChains(file, /\bsite\.data(?=[.[])/g)) {
    const last = names[keys.length - 1];
    if (last && keys.every((key, index) => names[index]?.value === key)) {
      yield {
        span: last.span,
        edits: (newName) => {
          const newText = liquidNameText(last, newName);
          return newText === undefined ? undefined : [{ span: last.whole, newText }];
        },
      };
    }
  }
}

/** The key itself, in the file of `_data` that has it. */
export function* dataDefinitions(file: SiteText, keys: readonly string[], site: ReferenceSite): Iterable<FileUse> {
  const own = file.role === 'data' ? dataKeysOf(site, file.path) : undefined;
  if (!own?.every((key, index) => key === keys[index]) || keys.length <= own.length) {
    return;
  }
  const inside = keys.slice(own.length);
  for (const scalar of file.scalars) {
    if (
      scalar.isKey &&
      scalar.path.length === inside.length &&
      inside.every((key, index) => key === scalar.path[index])
    ) {
      yield {
        span: scalar.inner,
        edits: (newName) => {
          const edit = scalarEdit(file, scalar, newName);
          return edit && [edit];
        },
      };
    }
  }
}
