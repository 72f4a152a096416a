import type { TextEdit } from '../text/textEdit';
import type { AddressChanges } from './addressChanges';
import { dataDefinitions, dataUses } from './dataUses';
import { addressUses, type FileUse, includeUses, layoutUses, linkUses } from './fileUses';
import type { Named } from './named';
import type { ReferenceSite } from './referenceSite';
import type { TextChanges } from './renaming';
import type { SiteText } from './siteText';
import { termEdits } from './termEdits';

/** What another name changes in one text. */
export function textChanges(
  file: SiteText,
  named: Named,
  newName: string,
  site: ReferenceSite,
  addresses: AddressChanges,
): TextChanges {
  switch (named.kind) {
    case 'term': {
      const { edits, moveTo } = termEdits(file, named, newName, site);
      return { edits: apart(edits), moveTo };
    }
    case 'layout':
      return { edits: editsOf(layoutUses(file, named.name), newName) };
    case 'include':
      return { edits: editsOf(includeUses(file, named.name), newName) };
    case 'data':
      return {
        edits: [
          ...editsOf(dataDefinitions(file, named.keys, site), newName),
          ...editsOf(dataUses(file, named.keys), newName),
        ],
      };
    case 'file':
      return {
        edits: apart([
          ...editsOf(linkUses(file, named.relativePath, site), newName),
          ...editsOf(addressUses(file, addresses, site), newName),
        ]),
      };
  }
}

function editsOf(uses: Iterable<FileUse>, newName: string): readonly TextEdit[] {
  return [...uses].flatMap(({ edits }) => edits(newName) ?? []);
}

/** The edits with those that other addresses of pages make in the same text. */
export function withAddresses(
  edits: readonly TextEdit[],
  file: SiteText,
  addresses: AddressChanges,
  site: ReferenceSite,
): readonly TextEdit[] {
  return apart([...edits, ...editsOf(addressUses(file, addresses, site), '')]);
}

/** Of edits that overlap the first. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const isApart = span.start >= end;
      end = isApart ? span.end : end;
      return isApart;
    });
}
