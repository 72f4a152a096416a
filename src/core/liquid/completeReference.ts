import type { Completion } from '../completion/completion';
import { message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import { span } from '../text/span';
import { completionOf } from './completionOf';
import { postUrlName } from './postNames';

/** Posts by their titles, the newest first; what is written is the name of the file. */
export function completePostUrl(
  post: Post,
  offset: number,
  behind: string,
  { liquid }: SiteView,
): readonly Completion[] {
  const typed = /\S*$/.exec(behind)?.[0] ?? '';
  if (!liquid || behind.trim() !== typed) {
    return [];
  }
  const own = liquid.relativePath(post.path);
  return liquid.posts
    .filter(({ isPost, relativePath }) => isPost && relativePath !== own && !relativePath.includes('_drafts/'))
    .toSorted((a, b) => (b.dateMs ?? 0) - (a.dateMs ?? 0) || (a.relativePath < b.relativePath ? -1 : 1))
    .map(({ title, relativePath }) => {
      const name = postUrlName(relativePath);
      return completionOf({
        ...{ label: title ?? name, kind: 'post', span: span(offset - typed.length, offset), newText: name },
        ...{ detail: message('file {0}', name), filterText: filterText(typed, name, title) },
      });
    });
}

/** Files that Jekyll publishes, by their paths. */
export function completeLink(offset: number, behind: string, { liquid }: SiteView): readonly Completion[] {
  const typed = /\S*$/.exec(behind)?.[0] ?? '';
  if (!liquid || behind.trim() !== typed) {
    return [];
  }
  const titles = new Map(liquid.posts.map(({ relativePath, title }) => [relativePath, title]));
  return [...(liquid.files?.paths ?? [])].filter(isLinkable).map((path) => {
    const title = titles.get(path);
    return completionOf({
      ...{ label: path, kind: 'file', span: span(offset - typed.length, offset) },
      documentation: title,
    });
  });
}

/** Begins as what is typed does, whether that is the date, a word of the name or the title. */
function filterText(typed: string, name: string, title: string | undefined): string {
  const texts = [name, name.replace(/^(?:.*\/)?\d+-\d+-\d+-/, ''), title ?? ''];
  const [begun] = texts.filter((each) => each.toLowerCase().startsWith(typed.toLowerCase()));
  return begun === undefined ? `${name} ${title ?? ''}` : `${begun} ${name} ${title ?? ''}`;
}

/** Files that Jekyll publishes: posts, documents, pages and what it copies, none of its own folders. */
export function isLinkable(path: string): boolean {
  return !/^(?:_(?:includes|layouts|data|sass|plugins|site|drafts)\/|_config|Gemfile|node_modules\/)|(?:^|\/)_drafts\//.test(
    path,
  );
}
