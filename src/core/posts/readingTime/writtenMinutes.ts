import type { YamlValue } from '../../frontMatter/yamlValue';
import { type Span, span } from '../../text/span';

/**
 * The minutes that a `reading_time` of front matter states: `8`, `8.5`, `"8"`, `8分`, `約８分`, `8 min`, `8 minutes read`.
 * Undefined for anything that is not one such length: `8-10 min`, `1:30`, `2 hours`, a list.
 */
export function writtenMinutes(value: YamlValue): number | undefined {
  if (typeof value === 'number') return length(value);
  if (typeof value === 'bigint') return length(Number(value));
  if (typeof value === 'string') return writtenMinutesIn(value)?.minutes;
  if (value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'float')
    return length(value.value);
  return undefined;
}

export interface WrittenMinutes {
  readonly minutes: number;
  /** Where the number stands in the text; undefined when it is written in other digits than those of a keyboard. */
  readonly span: Span | undefined;
}

/** The minutes that a text states. */
export function writtenMinutesIn(text: string): WrittenMinutes | undefined {
  if (text.length > longestText) {
    return undefined;
  }
  // NFKC makes full-width digits and spaces plain.
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const digits = lengthPattern.exec(plain)?.[1];
  const minutes = digits === undefined ? undefined : length(Number(digits));
  const number = /[0-9０-９]+(?:[.．][0-9０-９]+)?/.exec(text);
  const place = number ? span(number.index, number.index + number[0].length) : undefined;
  return minutes === undefined ? undefined : { minutes, span: place };
}

const longestText = 60;

const lengthPattern =
  /^(?:約|およそ|だいたい|about |approx\.? |ca\.? |~)? ?(\d+(?:\.\d+)?) ?(?:分(?:間|钟|鐘)?(?:程度|ほど|くらい|ぐらい|弱|強)?(?:で読めます)?|min(?:ute)?s?\.?(?: to)?(?:[ -]read)?|분|นาที)?$/i;

function length(minutes: number): number | undefined {
  return Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}
