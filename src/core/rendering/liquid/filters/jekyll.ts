import { slugify } from '../../../site/permalink/slugify';
import { withoutFinalSlashes } from '../../../site/withoutFinalSlashes';
import { isKind, isLiquidList, isLiquidMap, type LiquidValue } from '../liquidValue';
import { floatText, textOf } from '../printed';
import { toS } from '../rubyText';
import { uriEscaped } from './escaping';
import type { Filter, FilterCall, FilterTable } from './filter';
import { smartQuotes } from './smartQuotes';

const asIs: Filter = (value) => value;

/** Filters that only Jekyll has. */
export const jekyllFilters: FilterTable = {
  relative_url: [
    0,
    0,
    (value, _, { run }) =>
      value === undefined || value === null ? undefined : relative(toS(value), run.environment.baseurl),
  ],
  absolute_url: [
    0,
    0,
    (value, _, { run }) => {
      if (value === undefined || value === null) {
        return undefined;
      }
      const { url, baseurl } = run.environment;
      const path = toS(value);
      return isAbsolute(path) ? path : uriEscaped(`${url}${relative(path, baseurl)}`);
    },
  ],
  strip_index: [
    0,
    0,
    (value) => (value === undefined || value === null ? undefined : toS(value).replace(/\/index\.html?$/, '/')),
  ],
  markdownify: [
    0,
    0,
    (value, _, { run, use }) => {
      const text = toS(value);
      use(text.length);
      return run.environment.markdownify(text);
    },
  ],
  smartify: [0, 0, (value) => smartQuotes(toS(value))],
  // Sass is not compiled here: style sheets in an article are taken out anyway.
  scssify: [0, 0, asIs],
  sassify: [0, 0, asIs],
  slugify: [
    0,
    1,
    (value, [mode]) =>
      value === undefined || value === null
        ? undefined
        : slugify(toS(value), mode === undefined ? 'default' : toS(mode)),
  ],
  jsonify: [0, 0, (value, _, { use }) => json(value, use)],
  default: [
    0,
    2,
    (value, [otherwise], { options }) => withDefault(value, otherwise, options.get('allow_false') === true),
  ],
};

function isAbsolute(path: string): boolean {
  return /^[A-Za-z][\w+.-]*:/.test(path);
}

function relative(path: string, baseurl: string): string {
  if (isAbsolute(path)) {
    return path;
  }
  const parts = [withoutFinalSlashes(baseurl), path];
  const joined = parts.map((part) => (part === '' || part.startsWith('/') ? part : `/${part}`)).join('');
  return uriEscaped(joined);
}

function withDefault(value: LiquidValue, otherwise: LiquidValue, allowsFalse: boolean): LiquidValue {
  const isEmpty =
    value === undefined ||
    value === null ||
    value === '' ||
    (value === false && !allowsFalse) ||
    (isLiquidList(value) && value.length === 0) ||
    (isLiquidMap(value) && value.size === 0);
  return isEmpty ? (otherwise ?? '') : value;
}

/** Ruby's `to_json`, without spaces. */
function json(value: LiquidValue, use: FilterCall['use']): string {
  use(1);
  if (value === undefined || value === null) {
    return 'null';
  }
  if (typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (isLiquidList(value)) {
    return `[${value.map((item) => json(item, use)).join(',')}]`;
  }
  if (isLiquidMap(value)) {
    return `{${[...value].map(([key, item]) => `${JSON.stringify(textOf(key))}:${json(item, use)}`).join(',')}}`;
  }
  if (isKind(value, 'float')) {
    return floatText(value.value);
  }
  if (isKind(value, 'drop')) {
    const entries = value
      .keys()
      .filter((key) => key !== 'next' && key !== 'previous')
      .sort()
      .map((key) => `${JSON.stringify(key)}:${json(value.get(key), use)}`);
    return `{${entries.join(',')}}`;
  }
  return typeof value === 'object' ? JSON.stringify(textOf(value)) : textOf(value);
}
