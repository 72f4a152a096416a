import type { LinkDefinition, Options, SyntaxHighlighterOptions } from '../../kramdown/options';
import { tocLevels } from '../../kramdown/tocLevels';
import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { isList, isMap } from './configValues';

/**
 * What a site's `_config.yml` says of kramdown (Jekyll's documentation, “Markdown Options”), over the values that Jekyll
 * hands to it otherwise. What isn't understood is left as it is.
 */
export function kramdownOptions(config: YamlMap): Partial<Options> {
  const written = config.get('kramdown');
  const values: YamlMap = isMap(written) ? written : new Map();
  const options: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    const value = values.get(name);
    const known = value === undefined ? undefined : read(value);
    if (known !== undefined) {
      options[name] = known;
    }
  }
  if (!values.has('syntax_highlighter') && config.has('highlighter')) {
    options['syntax_highlighter'] = config.get('highlighter') === 'rouge' ? 'rouge' : null;
  }
  options['syntax_highlighter_opts'] = {
    default_lang: 'plaintext',
    guess_lang: values.get('guess_lang') !== false,
    ...highlighterOptions(values.get('syntax_highlighter_opts')),
  };
  return options;
}

type Reader<T> = (value: YamlValue) => T | undefined;

const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const word: Reader<string> = (value) => (typeof value === 'string' ? value.replace(/^:/, '') : undefined);
const nameOrNone: Reader<string | null> = (value) => (value === null || value === false ? null : word(value));
const count: Reader<number> = (value) =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;

/** `a,b` or a list. */
const words: Reader<readonly string[]> = (value) => {
  if (typeof value === 'string') {
    return value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  }
  return isList(value) ? value.filter((each) => typeof each === 'string') : undefined;
};

const quotes: Reader<readonly string[]> = (value) => {
  const names = words(value);
  return names?.length === 4 ? names : undefined;
};

/** `2..4`, `2,4` or a list. */
const levels: Reader<readonly number[]> = (value) => {
  if (isList(value)) {
    return value.flatMap((each) => count(each) ?? []);
  }
  return typeof value === 'string' ? tocLevels(value) : undefined;
};

const texts: Reader<Readonly<Record<string, string>>> = (value) =>
  isMap(value)
    ? Object.fromEntries([...value].filter(([key, text]) => typeof key === 'string' && typeof text === 'string'))
    : undefined;

/** `name: [address, title]` */
const links: Reader<Readonly<Record<string, LinkDefinition>>> = (value) => {
  if (!isMap(value)) {
    return undefined;
  }
  const known: Record<string, LinkDefinition> = {};
  for (const [name, definition] of value) {
    const [url, title] = isList(definition) ? definition : [definition];
    if (typeof name === 'string' && typeof url === 'string') {
      known[name] = { url, ...(typeof title === 'string' && { title }) };
    }
  }
  return known;
};

const input: Reader<Options['input']> = (value) => (value === 'GFM' || value === 'kramdown' ? value : undefined);

const entityOutput: Reader<Options['entity_output']> = (value) => {
  const name = word(value);
  return (['as_char', 'as_input', 'numeric', 'symbolic'] as const).find((each) => each === name);
};

const readers: Readonly<Partial<Record<keyof Options, Reader<unknown>>>> = {
  input,
  auto_ids: flag,
  auto_id_prefix: word,
  auto_id_stripping: flag,
  hard_wrap: flag,
  footnote_nr: count,
  footnote_prefix: word,
  footnote_backlink: word,
  entity_output: entityOutput,
  smart_quotes: quotes,
  typographic_symbols: texts,
  toc_levels: levels,
  transliterated_header_ids: flag,
  math_engine: nameOrNone,
  syntax_highlighter: nameOrNone,
  parse_block_html: flag,
  parse_span_html: flag,
  html_to_native: flag,
  link_defs: links,
  gfm_quirks: words,
  gfm_emojis: flag,
  remove_line_breaks_for_cjk: flag,
  header_offset: count,
};

function highlighterOptions(value: YamlValue | undefined): SyntaxHighlighterOptions {
  if (!isMap(value)) {
    return {};
  }
  const known = {
    disable: flag(value.get('disable') ?? null),
    default_lang: word(value.get('default_lang') ?? null),
    css_class: word(value.get('css_class') ?? null),
  };
  const nested = (['span', 'block'] as const).flatMap((kind) =>
    isMap(value.get(kind)) ? [[kind, highlighterOptions(value.get(kind))] as const] : [],
  );
  return Object.fromEntries([...Object.entries(known).filter(([, each]) => each !== undefined), ...nested]);
}
