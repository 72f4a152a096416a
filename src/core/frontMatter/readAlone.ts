import { type Span, slice } from '../text/span';
import type { ListItem } from './frontMatter';
import { loadYaml } from './loadYaml';
import { resolvePlainScalar } from './resolvePlainScalar';
import type { RawField } from './scanFields';
import type { RawItem } from './scanFlow';
import { lineStartAt } from './yamlLine';
import type { YamlValue } from './yamlValue';

/** Pieces of one front matter that are parsed by themselves; after that many the others are given as they stand. */
const PATIENCE = 1000;

/**
 * Reads fields and items one by one, where the whole can't be read or doesn't say which of two equal keys is meant.
 * What can't be read alone either is given as it stands in the text.
 */
export class AloneReader {
  #loads = 0;

  constructor(readonly text: string) {}

  field(field: RawField): YamlValue {
    if (field.style === 'empty') {
      return null;
    }
    const simple = this.#simple(field.valueSpan, field.style);
    if (simple !== undefined) {
      return simple;
    }
    const isList = field.style === 'flow-list' || field.style === 'block-list';
    if (isList && field.items.every((item) => item.style !== 'collection')) {
      return field.items.map((item) => this.item(item));
    }
    const start = lineStartAt(this.text, field.keySpan.start, 0);
    const loaded = this.#load(this.text.slice(start, field.span.end));
    return loaded instanceof Map && loaded.size === 1 ? [...loaded.values()][0] : slice(this.text, field.valueSpan);
  }

  item(item: RawItem): YamlValue {
    if (item.style === 'empty') {
      return null;
    }
    const simple = this.#simple(item.span, item.style);
    if (simple !== undefined) {
      return simple;
    }
    const source = slice(this.text, item.span);
    const value = this.#load(source);
    return value === undefined ? source : value;
  }

  /** Values of one line that mean what they look like, which are nearly all. */
  #simple(place: Span, style: RawField['style'] | ListItem['style']): YamlValue | undefined {
    const source = slice(this.text, place);
    if (/[\n\r]/.test(source)) {
      return undefined;
    }
    if (style === 'plain') {
      return isPlainReadable(source) ? resolvePlainScalar(source) : undefined;
    }
    const isSimple = source.length > 1 && source.at(-1) === source[0] && (style === 'single' || !source.includes('\\'));
    if (isSimple && (style === 'single' || style === 'double')) {
      const inner = source.slice(1, -1);
      return style === 'single' ? inner.replaceAll("''", "'") : inner;
    }
    return undefined;
  }

  #load(source: string): YamlValue | undefined {
    if (this.#loads >= PATIENCE) {
      return undefined;
    }
    this.#loads++;
    const loaded = loadYaml(source);
    return 'value' in loaded ? loaded.value : undefined;
  }
}

/** Whether an unquoted text of one line is a scalar, by its looks. */
export function isPlainReadable(source: string): boolean {
  return !/^(?:[[\]{},#&*!|>'"%@`]|[-?:](?:[ \t]|$))|:(?:[ \t]|$)|[ \t]#|\t/.test(source);
}
