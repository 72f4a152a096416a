import { message } from '../../foundation/message';
import { isLinkable } from '../../liquid/completeReference';
import { liquidOf } from '../../liquid/liquidStructure';
import { namedFile } from '../../liquid/namedFile';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const linkMissing: Rule = {
  id: 'link-missing',
  summary: 'A link to a file that is not there stops the whole site from being built.',
  severity: 'error',
  documentation: {
    details: [
      'Finds `link` with the path of a file that the site does not have, and offers the file that was probably meant. Jekyll',
      'wants the whole path from the source of the site, ending included, such as `_posts/2026-11-23-benches.md` or',
      '`assets/map.svg`; a slash in front is for files only that Jekyll copies as they are. Names with variables in them are',
      'left alone.',
    ].join('\n'),
    bad: '---\ntitle: More\n---\n[About us]({% link abuot.md %})\n',
    good: '---\ntitle: More\n---\n[About us]({% link about.md %})\n',
  },
  *check(post, site) {
    const { liquid } = site;
    for (const token of (liquid && liquidOf(post, site)?.tokens) ?? []) {
      const named = token.name === 'link' && token.isClosed ? namedFile(token) : undefined;
      const files = named && liquid?.files;
      if (!named || !files?.areAll || exists(named.name, files.paths)) {
        continue;
      }
      const near = meantBy(named.name, [...files.paths].filter(isLinkable));
      const [meant] = near;
      yield {
        span: named.span,
        message:
          meant === undefined
            ? message('There is no file “{0}” to link to.', named.name)
            : message('There is no file “{0}” to link to. Did you mean “{1}”?', named.name, meant),
        fixes: near.map((path) => replaceWith(named.span, path)),
      };
    }
  },
};

/** Whether the file may be meant; a page with a slash in front is not found by Jekyll, a file to copy is. */
function exists(name: string, paths: ReadonlySet<string>): boolean {
  return paths.has(name) || (name.startsWith('/') && !isPage(name) && paths.has(name.slice(1)));
}

function meantBy(written: string, paths: readonly string[]): readonly string[] {
  const bare = written.replace(/^["']|["']$|#.*$/g, '').replace(/^(?:\.?\/)+/, '');
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  const same = paths.filter((path) => path === bare);
  const ended = paths.filter((path) => path.endsWith(`/${last}`) || withoutEnding(path) === withoutEnding(bare));
  return [...new Set([...same, ...ended, ...nearMatches(bare, paths)])].slice(0, 3);
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function isPage(path: string): boolean {
  return /\.(?:md|markdown|mkd|html?)$/.test(path);
}
