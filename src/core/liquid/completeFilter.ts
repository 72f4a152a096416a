import type { Completion } from '../completion/completion';
import { message } from '../foundation/message';
import type { SiteView } from '../site/siteView';
import { span } from '../text/span';
import { completionOf } from './completionOf';
import { foreignNames } from './foreignNames';
import { liquidFilters } from './liquidFilter';

/** Filters behind `|`; undefined where none can stand. */
export function completeFilter(
  offset: number,
  typed: string,
  site: SiteView,
  takesFilters: boolean,
): readonly Completion[] | undefined {
  const [, word] = /\|\s*([\w-]*)$/.exec(typed.replace(/"[^"\n]*"|'[^'\n]*'/g, '""')) ?? [];
  if (!takesFilters || word === undefined) {
    return undefined;
  }
  const range = span(offset - word.length, offset);
  const lead = typed.endsWith('|') ? ' ' : '';
  const foreign = [...(foreignNames(site)?.filters ?? [])].filter((name) => filterOfPlugin.has(name));
  return [
    ...[...liquidFilters].map(([name, does]) => ({ name, does })),
    ...foreign.map((name) => ({ name, does: message('A filter of a plugin of this site') })),
  ].map(({ name, does }) =>
    completionOf({ label: name, kind: 'function', span: range, detail: does, newText: lead + name }),
  );
}

const filterOfPlugin: ReadonlySet<string> = new Set(['toc_only', 'inject_anchors']);
