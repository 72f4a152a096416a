import { isSplitField, itemsOf } from '../frontMatter/fieldItems';
import type { Field, ListItem } from '../frontMatter/frontMatter';
import type { YamlValue } from '../frontMatter/yamlValue';
import { rubyText } from '../site/dates/rubyText';
import type { Span } from '../text/span';
import { entriesOf, termDefaultsOf } from './entries';
import { comparedTexts, type LiquidName, liquidChains } from './liquidNames';
import type { Term, Use } from './named';
import type { ReferenceSite } from './referenceSite';
import type { SiteText } from './siteText';
import { isSlugOf } from './slugForms';
import { type TermGroup, termGroups } from './termGroup';
import { isInFolderOf, termLinks } from './termLinks';

/** Where a text writes a tag, a category or an author. */
export function termUses(file: SiteText, term: Term, site: ReferenceSite): readonly Use[] {
  const { group, value } = term;
  const uses: Use[] = [];
  const add = (span: Span, isDefinition = false): void => {
    uses.push({ span, isDefinition });
  };
  const isPage = isPageOf(file, term);
  for (const { field, items } of termFields(file, group)) {
    const placed = items.filter((item) => isItem(item, value));
    for (const { span } of placed) {
      add(span, isPage);
    }
    if (placed.length === 0 && holds(field.value, value, isSplitField(field))) {
      add(field.valueSpan);
    }
  }
  for (const { scalar } of entriesOf(file, group, site).filter((entry) => entry.scalar.value === value)) {
    add(scalar.inner, true);
  }
  for (const scalar of termDefaultsOf(file, group).filter((each) => each.value === value)) {
    add(scalar.inner);
  }
  for (const { span, written } of termLinks(file, group, site.site)) {
    if (isSlugOf(written, value)) {
      add(span);
    }
  }
  for (const { span, value: named } of termsInLiquid(file, group)) {
    if (named === value) {
      add(span);
    }
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

/** The fields of a group in front matter, of equal ones the last, with their values as Jekyll takes them. */
export function termFields(
  file: SiteText,
  group: TermGroup,
): readonly { readonly field: Field; readonly items: readonly ListItem[] }[] {
  if (!file.hasFrontMatter) {
    return [];
  }
  return termGroups[group].fields.flatMap((key) => {
    const field = file.frontMatter.fields.findLast((each) => each.key === key);
    return field && isTermField(field) ? [{ field, items: itemsOf(file.text, field)?.items ?? field.items }] : [];
  });
}

/** At the plural Jekyll takes texts and lists only, and `false` means none. */
function isTermField(field: Field): boolean {
  const { value } = field;
  return value !== false && (!isSplitField(field) || typeof value === 'string' || Array.isArray(value));
}

/** Whether Jekyll reads the name there although its place can't be told: in a text of several lines, a list in the list, an alias. */
function holds(read: YamlValue, wanted: string, isSplit: boolean): boolean {
  if (Array.isArray(read)) {
    return read.some((item) => holds(item, wanted, false));
  }
  if (read === null || read instanceof Map) {
    return false;
  }
  return isSplit && typeof read === 'string' ? read.split(/[\t-\r \0]+/).includes(wanted) : rubyText(read) === wanted;
}

function isItem({ style, value }: ListItem, wanted: string): boolean {
  return style !== 'collection' && style !== 'empty' && rubyText(value) === wanted;
}

/** Whether the text is the page of the name, which lists the posts that have it. */
export function isPageOf(file: SiteText, { group, value }: Term): boolean {
  if (!file.hasFrontMatter || /(?:^|\/)_(?:posts|drafts)\//.test(file.relativePath)) {
    return false;
  }
  const singular = group === 'authors' ? undefined : termGroups[group].fields[1];
  const fields = termFields(file, group);
  const hasOnly =
    fields.length > 0 && fields.every(({ items }) => items.length === 1 && items.every((item) => isItem(item, value)));
  const titled = file.frontMatter.fields.findLast(({ key }) => key === 'title')?.value;
  const isTitled = titled !== undefined && rubyText(titled) === value;
  return isInFolderOf(group, file.relativePath)
    ? hasOnly || (isTitled && fields.length === 0)
    : hasOnly && fields.every(({ field }) => field.key === singular);
}

/** The names of a group that Liquid writes: `site.tags.x`, `site.data.tags["x"]`, `page.tags contains "x"`. */
export function* termsInLiquid(file: SiteText, group: TermGroup): Iterable<LiquidName> {
  const { fields, data } = termGroups[group];
  const listed = group === 'authors' ? '' : `${group}|`;
  const roots = new RegExp(`\\bsite\\.(?:${listed}data\\.${data})(?=[.[])`, 'g');
  for (const [first] of liquidChains(file, roots)) {
    if (first) {
      yield first;
    }
  }
  yield* comparedTexts(file, fields.join('|'));
}
