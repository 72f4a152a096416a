import type { YamlValue } from '../../frontMatter/yamlValue';

/**
 * The minutes that a `reading_time` of front matter states: `8`, `8.5`, `"8"`, `8分`, `約８分`, `8 min`, `8 minutes read`.
 * Undefined for anything that is not one such length: `8-10 min`, `1:30`, `2 hours`, a list.
 */
export function writtenMinutes(value: YamlValue): number | undefined {
  if (typeof value === 'number') return length(value);
  if (typeof value === 'bigint') return length(Number(value));
  if (typeof value === 'string') return value.length <= longestText ? lengthInWords(value) : undefined;
  if (value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'float')
    return length(value.value);
  return undefined;
}

const longestText = 60;

const lengthPattern =
  /^(?:約|およそ|だいたい|about |approx\.? |ca\.? |~)? ?(\d+(?:\.\d+)?) ?(?:分(?:間|钟|鐘)?(?:程度|ほど|くらい|ぐらい|弱|強)?(?:で読めます)?|min(?:ute)?s?\.?(?: to)?(?:[ -]read)?|분|นาที)?$/i;

function lengthInWords(text: string): number | undefined {
  // NFKC makes full-width digits and spaces plain.
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const digits = lengthPattern.exec(plain)?.[1];
  return digits === undefined ? undefined : length(Number(digits));
}

function length(minutes: number): number | undefined {
  return Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;
}
