import { type Span, slice } from '../text/span';
import type { Field, FrontMatter, ListItem } from './frontMatter';
import { loadYaml } from './loadYaml';
import { AloneReader } from './readAlone';
import { resolvePlainScalar } from './resolvePlainScalar';
import { type RawField, scanFields } from './scanFields';
import type { SplitFrontMatter } from './splitFrontMatter';
import { yamlProblem } from './yamlProblem';
import type { YamlMap, YamlValue } from './yamlValue';

/**
 * Read whole when Jekyll can read it, field by field when it can't. Text without a closing fence has no front matter for
 * Jekyll, hence no values; its fields are there all the same.
 */
export function readByParsing(text: string, pieces: SplitFrontMatter): FrontMatter {
  if (pieces.state !== 'complete') {
    const raw = pieces.state === 'absent' ? [] : scanFields(text, pieces.yaml, false).fields;
    return { ...pieces, fields: readFields(text, raw, undefined), values: new Map(), problem: undefined };
  }
  const loaded = loadYaml(slice(text, pieces.yaml));
  const value = 'value' in loaded ? loaded.value : undefined;
  const values = value instanceof Map ? (value as YamlMap) : undefined;
  const scanned = scanFields(text, pieces.yaml, 'value' in loaded);
  const fields = readFields(text, scanned.fields, values);
  const problem = yamlProblem(text, pieces.yaml, loaded, scanned, fields);
  return { ...pieces, fields, values: values ?? new Map(), problem };
}

function readFields(text: string, raw: readonly RawField[], values: YamlMap | undefined): readonly Field[] {
  const reader = new AloneReader(text);
  const counted = new Set<string>();
  const fields: Field[] = [];
  for (let i = raw.length - 1; i >= 0; i--) {
    const part = raw[i] as RawField;
    const key = readKey(text, part.keySpan);
    const isLast = !counted.has(key);
    counted.add(key);
    const whole = isLast && part.hasColon ? values?.get(keyValue(text, part.keySpan, key)) : undefined;
    const value = whole === undefined ? reader.field(part) : whole;
    fields.push({ ...part, key, value, items: readItems(part, value, reader) });
  }
  return fields.reverse();
}

function readItems(field: RawField, value: YamlValue, reader: AloneReader): readonly ListItem[] {
  const known =
    Array.isArray(value) && value.length === field.items.length ? (value as readonly YamlValue[]) : undefined;
  return field.items.map((item, index) => {
    const read = known === undefined ? undefined : known[index];
    return { span: item.span, style: item.style, value: read === undefined ? reader.item(item) : read };
  });
}

function isQuoted(source: string): boolean {
  return source.length > 1 && (source[0] === '"' || source[0] === "'") && source.at(-1) === source[0];
}

function readKey(text: string, place: Span): string {
  const source = slice(text, place);
  if (!isQuoted(source)) {
    return source;
  }
  const inner = source.slice(1, -1);
  if (source[0] === "'") {
    return inner.replaceAll("''", "'");
  }
  if (!inner.includes('\\')) {
    return inner;
  }
  const loaded = loadYaml(source);
  return 'value' in loaded && typeof loaded.value === 'string' ? loaded.value : inner;
}

/** The key as it is in `values`: `2024: x` has an integer for its key. */
function keyValue(text: string, place: Span, key: string): YamlValue {
  return isQuoted(slice(text, place)) ? key : resolvePlainScalar(key);
}
