import { message } from '../../../foundation/message';
import { isSame } from '../isSame';
import { isKind, isLiquidList, isLiquidMap, type LiquidList, type LiquidValue } from '../liquidValue';
import { orderOf } from '../operators';
import { flat, textOf } from '../printed';
import { propertyOf } from '../propertyOf';
import { toS } from '../rubyText';
import { TemplateFailure } from '../templateFailure';
import type { FilterCall, FilterTable } from './filter';
import { countOf } from './numbers';

/** Filters of lists. A hash counts as one item where Liquid itself has the filter. */
export const listFilters: FilterTable = {
  join: [0, 1, (value, [glue], { use }) => joinedBy(items(value, use), glue === undefined ? ' ' : toS(glue))],
  first: [0, 0, (value) => endOf(value, 0)],
  last: [0, 0, (value) => endOf(value, -1)],
  reverse: [0, 0, (value, _, { use }) => [...items(value, use)].reverse()],
  size: [0, 0, sizeOf],
  concat: [1, 1, (value, [other], { use }) => concat(value, other, use)],
  compact: [
    0,
    1,
    (value, [property], { use }) =>
      items(value, use).filter((item) => !isNil(property === undefined ? item : read(item, property))),
  ],
  uniq: [0, 1, (value, [property], { use }) => unique(items(value, use), property, use)],
  map: [1, 1, (value, [property], { use }) => items(value, use).map((item) => read(item, property))],
  sort: [0, 2, (value, args, { use }) => sorted(value, args, use)],
  sort_natural: [0, 1, (value, [property], { use }) => naturally(items(value, use), property)],
  push: [1, 1, (value, [item], { use }) => (isLiquidList(value) ? [...counted(value, use), item] : value)],
  unshift: [1, 1, (value, [item], { use }) => (isLiquidList(value) ? [item, ...counted(value, use)] : value)],
  pop: [
    0,
    1,
    (value, [count], { use }) =>
      isLiquidList(value) ? counted(value, use).slice(0, Math.max(0, value.length - countOf(count, 1))) : value,
  ],
  shift: [
    0,
    1,
    (value, [count], { use }) => (isLiquidList(value) ? counted(value, use).slice(countOf(count, 1)) : value),
  ],
  sample: [0, 1, (value, [count], { use }) => sample(value, countOf(count, 1), use)],
  array_to_sentence_string: [
    0,
    1,
    (value, [connector]) => sentence(value, connector === undefined ? 'and' : toS(connector)),
  ],
};

export function isNil(value: LiquidValue): value is null | undefined {
  return value === undefined || value === null;
}

/** What Liquid's own filters go through: lists flattened, anything else as one item. */
function items(value: LiquidValue, use: FilterCall['use']): LiquidList {
  if (isNil(value)) {
    return [];
  }
  return isLiquidList(value) ? flat(value, use) : [value];
}

function counted(value: LiquidList, use: FilterCall['use']): LiquidList {
  use(value.length + 1);
  return value;
}

/** A property, also one of a property: `a.b`. */
export function read(item: LiquidValue, property: LiquidValue): LiquidValue {
  if (typeof item === 'string') {
    return undefined;
  }
  return propertyOf(item, typeof property === 'string' ? property : toS(property)) as LiquidValue;
}

function joinedBy(all: LiquidList, glue: string): string {
  return all.map((item) => textOf(item)).join(glue);
}

function endOf(value: LiquidValue, index: number): LiquidValue {
  if (isLiquidMap(value)) {
    const entries = [...value];
    return index === 0 ? entries[0] : undefined;
  }
  return isLiquidList(value) ? value.at(index) : undefined;
}

function sizeOf(value: LiquidValue): LiquidValue {
  if (typeof value === 'string') {
    return [...value].length;
  }
  if (isLiquidList(value)) {
    return value.length;
  }
  return isLiquidMap(value) ? value.size : typeof value === 'number' && Number.isInteger(value) ? 8 : 0;
}

function concat(value: LiquidValue, other: LiquidValue, use: FilterCall['use']): LiquidValue {
  if (!isLiquidList(other)) {
    throw new TemplateFailure('failed', message('“concat” needs a list to add.'));
  }
  return [...items(value, use), ...items(other, use)];
}

function unique(all: LiquidList, property: LiquidValue, use: FilterCall['use']): LiquidList {
  const seen = new Set<LiquidValue>();
  const others: LiquidValue[] = [];
  return all.filter((item) => {
    const key = property === undefined ? item : read(item, property);
    if (typeof key !== 'object' || key === null) {
      const isNew = !seen.has(key ?? null);
      seen.add(key ?? null);
      return isNew;
    }
    use(others.length);
    const isNew = !others.some((other) => isSame(other, key));
    others.push(key);
    return isNew;
  });
}

/** Jekyll’s: by a property too, with what has none first or last. */
function sorted(value: LiquidValue, [property, nils]: readonly LiquidValue[], use: FilterCall['use']): LiquidValue {
  if (isNil(value)) {
    throw new TemplateFailure('failed', message('Nothing cannot be sorted.'));
  }
  const all: LiquidList = isLiquidMap(value) ? [...value] : isLiquidList(value) ? value : [value];
  use(all.length);
  if (property === undefined) {
    return [...all].sort(compare);
  }
  const last = nils === 'last' ? 1 : -1;
  return all
    .map((item) => ({ item, key: read(item, property) }))
    .sort(({ key: one }, { key: other }) =>
      isNil(one) || isNil(other) ? (isNil(one) ? (isNil(other) ? 0 : last) : -last) : compare(one, other),
    )
    .map(({ item }) => item);
}

function compare(one: LiquidValue, other: LiquidValue): number {
  const order = orderOf(one, other) ?? (isSame(one, other) ? 0 : undefined);
  if (order === undefined) {
    throw new TemplateFailure('failed', message('These values cannot be sorted: they are of different kinds.'));
  }
  return order;
}

function naturally(all: LiquidList, property: LiquidValue): LiquidList {
  return all
    .map((item) => ({ item, value: property === undefined ? item : read(item, property) }))
    .map(({ item, value }) => ({ item, key: isNil(value) ? undefined : toS(value).toLowerCase() }))
    .sort(({ key: one }, { key: other }) =>
      one === undefined || other === undefined
        ? Number(one === undefined) - Number(other === undefined)
        : one < other
          ? -1
          : Number(one > other),
    )
    .map(({ item }) => item);
}

function sample(value: LiquidValue, count: number, use: FilterCall['use']): LiquidValue {
  const all = isLiquidList(value) ? counted(value, use) : undefined;
  // Chance has no place in a preview: the first ones stand for any.
  return all === undefined ? value : count === 1 ? all[0] : all.slice(0, count);
}

function sentence(value: LiquidValue, connector: string): string {
  if (!isLiquidList(value)) {
    throw new TemplateFailure('failed', message('This filter needs a list.'));
  }
  const words = value.map((item) => toS(item));
  if (words.length < 3) {
    return words.join(` ${connector} `);
  }
  return `${words.slice(0, -1).join(', ')}, ${connector} ${words.at(-1)}`;
}

/** Of a drop the values are told by name; a hash gives its values (Jekyll's `where` and `group_by`). */
export function valuesOf(value: LiquidValue): LiquidList | undefined {
  if (isLiquidList(value)) {
    return value;
  }
  if (isLiquidMap(value)) {
    return [...value.values()];
  }
  return isKind(value, 'drop') ? value.keys().map((key) => value.get(key)) : undefined;
}
