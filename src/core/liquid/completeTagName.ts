import type { Completion } from '../completion/completion';
import { message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { span } from '../text/span';
import { completionOf } from './completionOf';
import { foreignNames } from './foreignNames';
import type { LiquidPlace } from './liquidPlace';
import { type LiquidTag, liquidTags, partsOfBlocks } from './liquidTag';

/** Names of tags: first what closes the block that is open, then the parts it may have, then all others. */
export function completeTagName(post: Post, offset: number, place: LiquidPlace, site: SiteView): readonly Completion[] {
  const word = /[\w-]*$/.exec(place.typed)?.[0] ?? '';
  if (place.typed.trim() !== word) {
    return [];
  }
  const lead = place.typed === '' ? ' ' : '';
  const after = lineAfter(post.text, offset);
  // Editors that close brackets by themselves have put one brace behind the cursor.
  const brace = place.rest === undefined && after.startsWith('}') ? 1 : 0;
  const range = span(offset - word.length, offset + brace);
  const isClosed = place.rest !== undefined;
  const write = (name: string, isBlock: boolean, takes: boolean): Pick<Completion, 'newText' | 'cursorBack'> => {
    const head = `${lead}${name}${takes ? ' ' : ''}`;
    if (isClosed) {
      return {
        newText:
          takes && /^\s/.test(place.rest ?? '') ? head.trimEnd() : head + (after.startsWith('%}') && !takes ? ' ' : ''),
        cursorBack: 0,
      };
    }
    const isAlone = /^[ \t]*$/.test(post.text.slice(post.text.lastIndexOf('\n', place.start) + 1, place.start - 2));
    const inner = isBlock ? (isAlone ? `${post.lineBreak}${post.lineBreak}` : '') : '';
    const tail = ` %}${isBlock ? `${inner}{% end${name} %}` : ''}`;
    return {
      newText: head + tail,
      cursorBack: takes ? length(tail) : isBlock ? length(tail) - 3 - length(inner) / 2 : 0,
    };
  };
  const inside = place.isRaw ? 'raw' : place.before.open.at(-1)?.name;
  const completions: Completion[] = [];
  if (inside !== undefined) {
    const name = `end${inside}`;
    completions.push(
      completionOf({
        ...{ label: name, kind: 'keyword', span: range, detail: message('Closes “{0}”', inside) },
        ...write(name, false, false),
      }),
    );
  }
  if (place.isRaw || inside === 'comment') {
    return completions;
  }
  for (const [name, owners] of partsOfBlocks) {
    if (inside !== undefined && owners.includes(inside)) {
      completions.push(
        completionOf({
          ...{ label: name, kind: 'keyword', span: range, detail: message('A part of “{0}”', inside) },
          ...write(name, false, name !== 'else'),
        }),
      );
    }
  }
  for (const tag of [...liquidTags, ...foreignTags(site)]) {
    completions.push(
      completionOf({
        ...{ label: tag.name, kind: 'keyword', span: range, detail: tag.does },
        ...write(tag.name, tag.isBlock, tag.takes),
        suggest: offersMore.has(tag.name),
      }),
    );
  }
  return completions;
}

/** Behind these a file, a post or a variable is to be chosen. */
const offersMore: ReadonlySet<string> = new Set([
  'include',
  'include_relative',
  'post_url',
  'link',
  'if',
  'unless',
  'case',
]);

function foreignTags(site: SiteView): readonly LiquidTag[] {
  const names = [...new Set(['include_cached', 'seo', 'feed_meta', 'gist', 'avatar'])];
  const known = foreignNames(site)?.tags;
  return names.flatMap((name) =>
    known?.has(name) ? [{ name, does: message('A tag of a plugin of this site'), isBlock: false, takes: true }] : [],
  );
}

/** A cursor goes over a line break in one step, also where that is two characters. */
function length(text: string): number {
  return text.replaceAll('\r\n', '\n').length;
}

function lineAfter(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end);
}
