import { isSame } from '../isSame';
import { isLiquidList, type LiquidList, type LiquidValue } from '../liquidValue';
import { EMPTY } from '../literals';
import { numberOf } from '../numbers';
import { textOf } from '../printed';
import { toS } from '../rubyText';
import type { Filter, FilterCall, FilterTable } from './filter';
import { isNil, read, valuesOf } from './lists';

const where: Filter = (value, [property, target], { use }) =>
  selected(value, use, (item) => isTarget(read(item, property), target), property);
const whereExp: Filter = (value, [variable, expression], call) =>
  selected(value, call.use, (item) => isTrue(call.evaluate(toS(expression), toS(variable), item)));

/** Jekyll's filters that choose among the items of a list, or group them. */
export const selectingFilters: FilterTable = {
  where: [2, 2, where],
  where_exp: [2, 2, whereExp],
  find: [2, 2, (value, args, call) => firstOf(where(value, args, call), value)],
  find_exp: [
    2,
    2,
    (value, [variable, expression], call) =>
      isNil(value)
        ? value
        : (valuesOf(value) ?? []).find((item) => isTrue(call.evaluate(toS(expression), toS(variable), item))),
  ],
  group_by: [1, 1, (value, [property], { use }) => grouped(value, use, (item) => toS(read(item, property)))],
  group_by_exp: [
    2,
    2,
    (value, [variable, expression], call) =>
      grouped(value, call.use, (item) => call.evaluate(toS(expression), toS(variable), item)),
  ],
};

function firstOf(found: LiquidValue, of: LiquidValue): LiquidValue {
  return isNil(of) ? of : isLiquidList(found) ? found[0] : undefined;
}

/** What is no list stays as it is. */
function selected(
  value: LiquidValue,
  use: FilterCall['use'],
  isWanted: (item: LiquidValue) => boolean,
  property?: LiquidValue,
): LiquidValue {
  const all = valuesOf(value);
  if (!all || (isLiquidList(property) && property.length === 0)) {
    return value;
  }
  use(all.length);
  return all.filter(isWanted);
}

function isTrue(value: LiquidValue): boolean {
  return value !== false && !isNil(value);
}

/** Values are compared as texts and numbers; a list fits when an item does, nothing only with nothing. */
function isTarget(value: LiquidValue, target: LiquidValue): boolean {
  if (isNil(target)) {
    return isNil(value);
  }
  if (target === EMPTY) {
    return isNil(value) || value === '' || (isLiquidList(value) && value.length === 0);
  }
  if (target === '') {
    return value === '' || (isLiquidList(value) && value.length === 0);
  }
  if (isLiquidList(target)) {
    return isSame(value, target);
  }
  const wanted = toS(target);
  if (isLiquidList(value)) {
    return value.some((item) => toS(item) === wanted || isSame(item, target));
  }
  return !isNil(value) && (toS(value) === wanted || (numberOf(value) !== undefined && isSame(value, target)));
}

/** In the order of first appearance, each with its items and how many there are. */
function grouped(value: LiquidValue, use: FilterCall['use'], nameOf: (item: LiquidValue) => LiquidValue): LiquidValue {
  const all = groupable(value);
  if (!all) {
    return value;
  }
  use(all.length);
  const groups: { readonly name: LiquidValue; readonly items: LiquidValue[] }[] = [];
  const byText = new Map<string, (typeof groups)[number]>();
  for (const item of all) {
    const name = nameOf(item);
    const key = `${typeof name} ${textOf(name)}`;
    let group = byText.get(key);
    if (!group) {
      group = { name, items: [] };
      groups.push(group);
      byText.set(key, group);
    }
    group.items.push(item);
  }
  return groups.map(
    ({ name, items }) =>
      new Map<LiquidValue, LiquidValue>([
        ['name', name],
        ['items', items],
        ['size', items.length],
      ]),
  );
}

function groupable(value: LiquidValue): LiquidList | undefined {
  return isLiquidList(value) ? value : undefined;
}
