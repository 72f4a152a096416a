import type { Completion } from '../completion/completion';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { span } from '../text/span';
import { completionOf } from './completionOf';
import type { LiquidPlace } from './liquidPlace';
import { childrenOf } from './liquidVariables';

/** Variables in reach, or the properties of the one in front of the last dot. */
export function completeVariable(
  post: Post,
  offset: number,
  typed: string,
  place: LiquidPlace,
  site: SiteView,
): readonly Completion[] {
  const plain = typed.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  if (/["']/.test(plain.replaceAll('""', '')) || /[)\]]$/.test(typed)) {
    return [];
  }
  const path = (/[\w.-]*$/.exec(plain)?.[0] ?? '').split('.');
  const word = path.at(-1) ?? '';
  const children = childrenOf(path.slice(0, -1), post, place, site);
  // A name that is being given is the writer's own.
  if (!children || (path.length === 1 && isGivingName(place))) {
    return [];
  }
  const range = span(offset - word.length, offset);
  return [...children].map(([name, detail]) => completionOf({ label: name, kind: 'property', span: range, detail }));
}

function isGivingName({ kind, typed }: LiquidPlace): boolean {
  return kind === 'tag' && /^\s*(?:(?:assign|capture|increment|decrement|for|tablerow)\s+[\w-]*)$/.test(typed);
}
