import { blockItemEdits } from '../frontMatter/blockItemEdits';
import { flowItemEdits } from '../frontMatter/flowItemEdits';
import type { FrontMatter } from '../frontMatter/frontMatter';
import { loadYaml } from '../frontMatter/loadYaml';
import type { PlacedScalar } from '../frontMatter/placedScalars';
import { quoteScalar } from '../frontMatter/quoteScalar';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import { removeField } from '../frontMatter/removeField';
import { span } from '../text/span';
import { applyEdits, type TextEdit } from '../text/textEdit';
import type { Entry } from './entries';
import type { SiteText } from './siteText';

/** Writes another name in the place of a key or value, in its quotes. Undefined where that would change anything else. */
export function scalarEdit(file: SiteText, scalar: PlacedScalar, newValue: string): TextEdit | undefined {
  if (scalar.quotes === undefined) {
    return undefined;
  }
  const isJson = file.path.endsWith('.json');
  const edit = { span: scalar.span, newText: quoteScalar(newValue, isJson ? 'double' : scalar.quotes) };
  const index = file.scalars.indexOf(scalar);
  const after = file.with(applyEdits(file.text, [edit])).scalars;
  const isSound =
    after.length === file.scalars.length &&
    after.every(({ value }, at) => value === (at === index ? newValue : file.scalars[at]?.value));
  return isSound ? edit : undefined;
}

/** Takes an entry out of its list with all that belongs to it: another one has its name already. */
export function entryRemoval(file: SiteText, { of }: Entry): readonly TextEdit[] | undefined {
  if (!of) {
    return undefined;
  }
  const before = 'list' in of && of.list === undefined ? `---\n${wholeList}:\n` : '---\n';
  const wrapped = `${before}${file.text.replace(/(?<=[^\n])$/, '\n')}---\n`;
  const frontMatter = readFrontMatter(wrapped);
  const edits = 'key' in of ? removeField(wrapped, frontMatter, of.key) : itemRemoval(wrapped, frontMatter, of);
  const moved = edits?.map(({ span: { start, end }, newText }) => ({
    span: span(start - before.length, Math.min(end - before.length, file.text.length)),
    newText,
  }));
  return moved?.every(({ span: { start } }) => start >= 0) ? moved : undefined;
}

const wholeList = 'list';

function itemRemoval(
  text: string,
  frontMatter: FrontMatter,
  { list = wholeList, index }: { readonly list: string | undefined; readonly index: number },
): readonly TextEdit[] | undefined {
  const field = frontMatter.fields.findLast(({ key }) => key === list);
  if (!field?.items[index]) {
    return undefined;
  }
  const changes = { replaced: new Map<number, string>(), removed: new Set([index]), added: [] };
  const edits =
    field.style === 'flow-list' ? flowItemEdits(text, field, changes) : blockItemEdits(text, field, changes);
  const { yaml } = frontMatter;
  const read = edits && loadYaml(applyEdits(text, edits).slice(yaml.start, yaml.end + lengthOf(edits)));
  const after = read && 'value' in read && read.value instanceof Map ? read.value.get(list) : undefined;
  const isSound = Array.isArray(after) && after.length === field.items.length - 1;
  return isSound ? edits : undefined;
}

/** By how much the edits make a text longer. */
function lengthOf(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { span: { start, end }, newText }) => sum + newText.length - (end - start), 0);
}
