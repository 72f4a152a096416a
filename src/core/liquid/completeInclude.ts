import type { Completion } from '../completion/completion';
import { message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { span } from '../text/span';
import { completeVariable } from './completeVariable';
import { completionOf } from './completionOf';
import { includeParameters } from './includeParameters';
import type { LiquidPlace } from './liquidPlace';

/** Files of `_includes`, or beside the post; behind one, the parameters that it reads. */
export function completeInclude(
  post: Post,
  offset: number,
  place: LiquidPlace,
  tag: string,
  behind: string,
  site: SiteView,
): readonly Completion[] {
  const [, typed] = /^\s*(\S*)$/.exec(behind) ?? [];
  if (typed !== undefined) {
    return files(post, offset, tag, typed, site);
  }
  const [, name = ''] = /^\s*(\S+)/.exec(behind) ?? [];
  const withoutQuotes = behind.replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  if (/["']/.test(withoutQuotes.replaceAll('""', ''))) {
    return [];
  }
  if (/=\s*[\w.-]*$/.test(withoutQuotes)) {
    return completeVariable(post, offset, behind, place, site);
  }
  const file = tag === 'include_relative' ? undefined : site.liquid?.sources?.includes.get(name.replace(/^\/+/, ''));
  const [, parameter] = /\s([\w-]*)$/.exec(withoutQuotes) ?? [];
  if (!file || parameter === undefined) {
    return [];
  }
  const taken = new Set([...behind, place.rest ?? ''].join('').match(/[\w-]+(?=\s*=)/g));
  const range = span(offset - parameter.length, offset);
  return includeParameters(file)
    .filter((each) => !taken.has(each))
    .map((each) =>
      completionOf({
        ...{ label: each, kind: 'property', span: range, detail: message('A parameter of {0}', name) },
        ...{ newText: `${each}=""`, cursorBack: 1 },
      }),
    );
}

function files(post: Post, offset: number, tag: string, typed: string, { liquid }: SiteView): readonly Completion[] {
  const range = span(offset - typed.length, offset);
  if (tag === 'include_relative') {
    const own = liquid?.relativePath(post.path) ?? '';
    const folder = own.slice(0, own.lastIndexOf('/') + 1);
    return [...(liquid?.files?.paths ?? [])]
      .filter((path) => path.startsWith(folder) && path !== own)
      .map((path) => completionOf({ label: path.slice(folder.length), kind: 'file', span: range }));
  }
  return [...(liquid?.sources?.includes ?? [])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => {
      const parameters = includeParameters(file);
      return completionOf({
        ...{ label: name, kind: 'file', span: range, suggest: parameters.length > 0 },
        detail: parameters.length === 0 ? undefined : message('with {0}', parameters.join(', ')),
        newText: parameters.length > 0 ? `${name} ` : name,
      });
    });
}
