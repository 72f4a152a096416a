import { join, parent } from '../foundation/filePath';
import { quoteScalar } from '../frontMatter/quoteScalar';
import { replaceListItem } from '../frontMatter/replaceListItem';
import { setFieldValue } from '../frontMatter/setFieldValue';
import { rubyText } from '../site/dates/rubyText';
import type { TextEdit } from '../text/textEdit';
import { entriesOf, termDefaultsOf } from './entries';
import { entryRemoval, scalarEdit } from './entryEdits';
import { liquidNameText } from './liquidNames';
import type { Term } from './named';
import type { ReferenceSite } from './referenceSite';
import type { TextChanges } from './renaming';
import type { SiteText } from './siteText';
import { isSlugOf, reslugged } from './slugForms';
import { isInFolderOf, termLinks } from './termLinks';
import { isPageOf, termFields, termsInLiquid } from './termUses';

/** What another name for a tag, a category or an author changes in a text. Where the new name is there already, the two become one. */
export function termEdits(file: SiteText, term: Term, newValue: string, site: ReferenceSite): TextChanges {
  return {
    edits: [
      ...fieldEdits(file, term, newValue),
      ...listEdits(file, term, newValue, site),
      ...linkEdits(file, term, newValue, site),
      ...liquidEdits(file, term, newValue),
    ],
    moveTo: newPageName(file, term, newValue),
  };
}

function fieldEdits(file: SiteText, term: Term, newValue: string): readonly TextEdit[] {
  const { group, value } = term;
  const edits = termFields(file, group).flatMap(
    ({ field }) => replaceListItem(file.text, file.frontMatter, field.key, value, newValue) ?? [],
  );
  const title = isPageOf(file, term) ? file.frontMatter.fields.findLast(({ key }) => key === 'title') : undefined;
  if (!title || rubyText(title.value) !== value) {
    return edits;
  }
  const { style } = title;
  const quotes = style === 'single' || style === 'double' ? style : 'plain';
  return [
    ...edits,
    ...(setFieldValue(file.text, file.frontMatter, 'title', quoteScalar(newValue, quotes, 'field')) ?? []),
  ];
}

function listEdits(file: SiteText, { group, value }: Term, newValue: string, site: ReferenceSite): readonly TextEdit[] {
  const entries = entriesOf(file, group, site);
  const isThere = entries.some(({ scalar }) => scalar.value === newValue);
  const changed = entries
    .filter(({ scalar }) => scalar.value === value)
    .flatMap(
      (entry) => (isThere ? entryRemoval(file, entry) : optional(scalarEdit(file, entry.scalar, newValue))) ?? [],
    );
  const supplied = termDefaultsOf(file, group)
    .filter((scalar) => scalar.value === value)
    .flatMap((scalar) => scalarEdit(file, scalar, newValue) ?? []);
  return [...changed, ...supplied];
}

/** An address that another name has too stays: whose it is nobody can tell. */
function linkEdits(
  file: SiteText,
  term: Term,
  newValue: string,
  { site, alikeInAddresses }: ReferenceSite,
): readonly TextEdit[] {
  return termLinks(file, term.group, site).flatMap(({ span, written }) => {
    const newText = reslugged(written, term.value, newValue);
    const isOthers = (): boolean =>
      alikeInAddresses(term).some((other) => other !== newValue && isSlugOf(written, other));
    return newText === undefined || newText === written || isOthers() ? [] : [{ span, newText }];
  });
}

function liquidEdits(file: SiteText, { group, value }: Term, newValue: string): readonly TextEdit[] {
  return [...termsInLiquid(file, group)]
    .filter((name) => name.value === value)
    .flatMap((name) => {
      const newText = liquidNameText(name, newValue);
      return newText === undefined ? [] : [{ span: name.whole, newText }];
    });
}

/** The page of a name is called as its address is. */
function newPageName(file: SiteText, { group, value }: Term, newValue: string): string | undefined {
  const [, stem = '', ending = ''] = /([^/]+?)(\.[^./]+)$/.exec(file.relativePath) ?? [];
  if (
    !isInFolderOf(group, file.relativePath) ||
    !isSlugOf(stem, value) ||
    !isPageOf(file, { kind: 'term', group, value })
  ) {
    return undefined;
  }
  const slug = reslugged(stem, value, newValue);
  return slug === undefined || slug === stem ? undefined : join(parent(file.path), slug + ending);
}

function optional<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value];
}
