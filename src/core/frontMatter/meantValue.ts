import { meantSign, withoutBlanks } from './lookalike';
import { quoteScalar } from './quoteScalar';

/** Where an unquoted value stands: beside its key, in lines below it, as an item in brackets, as one behind a dash. */
export type ValuePlace = 'beside' | 'below' | 'in brackets' | 'behind a dash';

/**
 * What was meant by an unquoted value in which signs look like those that YAML knows and are letters to it; undefined where it
 * holds none that only a slip can explain. `isList`: whether its field is to hold a list.
 */
export function meantValue(source: string, place: ValuePlace, isList: boolean): string | undefined {
  const block = place === 'below' ? meantBlock(source, isList) : place === 'beside' ? meantText(source) : undefined;
  if (block !== undefined || /[\r\n]/.test(source)) {
    return block;
  }
  const inside = withoutBlanks(source);
  const items = isList && place !== 'behind a dash' ? meantItems(inside, place) : undefined;
  const inner = unquoted(inside, place);
  return (
    items ??
    (inner === undefined ? undefined : quoteScalar(inner, 'double')) ??
    (inside === source || inside === '' ? undefined : inside)
  );
}

/** Items behind dashes, or fields behind colons. A text may begin with a dash of its own. */
function meantBlock(source: string, isList: boolean): string | undefined {
  const items = source.replace(
    /^( *)([-－ー–—―・])([ \u00a0\u3000]+)(?=\S)/gmu,
    (whole, indent: string, dash: string, gap: string) =>
      !/[\u00a0\u3000]/.test(gap) && (dash === '-' || !isList) ? whole : `${indent}- `,
  );
  const fields = source.replace(/^( *[A-Za-z_][\w-]*)[ \u3000]*：[ \u00a0\u3000]*/gmu, '$1: ');
  return items === source ? (fields === source ? undefined : fields) : items;
}

/** A text in the lines below its sign. */
function meantText(source: string): string | undefined {
  return /^[｜＞][\r\n]/.test(source) ? (source.startsWith('｜') ? '|' : '>') + source.slice(1) : undefined;
}

function meantItems(source: string, place: ValuePlace): string | undefined {
  const isBracketed = /^[[［〔].*[\]］〕]$/u.test(source);
  if (!isBracketed && !/[，、､]/.test(source)) {
    return undefined;
  }
  const items = source
    .replace(/^[[［〔]|[\]］〕]$/gu, '')
    .split(/[，、､,]/)
    .map((item) => unquoted(withoutBlanks(item), 'in brackets') ?? item.trim().replace(/^(["'])(.*)\1$/u, '$2'))
    .filter((item) => item !== '')
    .map((item) => quoteScalar(item, 'plain'))
    .join(', ');
  return place === 'in brackets' ? items : `[${items}]`;
}

/**
 * What stands between quotes of which at least one is none to YAML; undefined where such are inside too. A text may be in the
 * quotes of its language, which come in pairs; an item of a list is in none.
 */
function unquoted(source: string, place: ValuePlace): string | undefined {
  const [first = '', last = ''] = [source.slice(0, 1), source.slice(-1)];
  const inner = source.slice(1, -1);
  const quote = quoteMeantBy(first);
  if (quote === undefined || quoteMeantBy(last) !== quote || inner === '' || (first === quote && last === quote)) {
    return undefined;
  }
  const isText = (place === 'beside' || place === 'below') && pairs.includes(first + last);
  return isText || [...inner].some((sign) => quoteMeantBy(sign) === quote) ? undefined : inner;
}

const pairs = ['“”', '‘’', '„“', '‚‘', '〝〟', '„”'];

function quoteMeantBy(sign: string): string | undefined {
  const meant = meantSign(sign) ?? sign;
  return meant === '"' || meant === "'" ? meant : undefined;
}
