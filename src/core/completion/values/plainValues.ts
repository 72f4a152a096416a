import { type Message, message } from '../../foundation/message';
import type { OfferedValue } from '../offeredValue';

/** For fields that say yes or no; the one that a post writes is the one that is not so anyway. */
export function yesOrNo(does: Message | undefined): readonly OfferedValue[] {
  const [yes, no] = [message('yes'), message('no')];
  return [
    { value: 'false', kind: 'keyword', detail: no, documentation: does },
    { value: 'true', kind: 'keyword', detail: yes, documentation: does },
  ];
}

/** Languages by the tags that HTML and Jekyll's plugins use. */
export function languages(used: readonly OfferedValue[], ofSite: string | undefined): readonly OfferedValue[] {
  const known = new Set(used.map(({ value }) => value));
  const offered: OfferedValue[] = [...used];
  for (const [value, detail] of [
    ...(ofSite === undefined ? [] : [[ofSite, message('the language of the site')] as const]),
    ['ja', message('Japanese')] as const,
    ['en', message('English')] as const,
  ]) {
    if (!known.has(value)) {
      known.add(value);
      offered.push({ value, detail });
    }
  }
  return offered;
}
