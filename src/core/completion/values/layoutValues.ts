import { message } from '../../foundation/message';
import type { SiteView } from '../../site/siteView';
import type { OfferedValue } from '../offeredValue';

/** The templates in `_layouts`, those that posts use first; `used` are the values of other posts, the most used first. */
export function layoutValues({ liquid }: SiteView, used: readonly OfferedValue[]): readonly OfferedValue[] {
  const known = new Set(used.map(({ value }) => value));
  const files = [...(liquid?.sources?.layouts.keys() ?? [])].filter((name) => !known.has(name)).sort();
  return [
    ...used,
    ...files.map((value): OfferedValue => ({ value, kind: 'file', detail: message('no posts yet') })),
    ...(known.has('none') ? [] : [{ value: 'none', detail: message('no template') }]),
  ];
}
