import type { FilePath } from '../../foundation/filePath';
import type { PostSummary } from '../../posts/postSummary';
import { Alike } from './alike';
import { mostAlike, type SiteFinding } from './siteFinding';

/** The findings of a post, of which only place and age matter here. */
export interface PostFindings {
  readonly post: Pick<PostSummary, 'path' | 'dateMs'>;
  readonly findings: readonly SiteFinding[];
}

/**
 * A site that has had a habit for years would fill the list with it. More than 50 findings of one kind become one, at
 * the newest of their posts, which says of how many it speaks and leads to the next newest.
 */
export function foldAlike(posts: readonly PostFindings[]): ReadonlyMap<FilePath, readonly SiteFinding[]> {
  // Asked again and again while there may be a hundred thousand findings: each is looked at twice, and nothing is made of it.
  const kinds = new Alike(() => ({ count: 0, fold: new Fold() }));
  for (const { findings } of posts) {
    for (const finding of findings) {
      kinds.of(finding).count++;
    }
  }
  const shown = new Map<FilePath, SiteFinding[]>();
  const show = (path: FilePath, finding: SiteFinding): void => {
    const others = shown.get(path);
    if (others) {
      others.push(finding);
    } else {
      shown.set(path, [finding]);
    }
  };
  for (const { post, findings } of posts) {
    for (const finding of findings) {
      const kind = kinds.of(finding);
      if (kind.count > mostAlike) {
        kind.fold.add(post, finding);
      } else {
        show(post.path, finding);
      }
    }
  }
  for (const { count, fold } of kinds.all()) {
    if (count > mostAlike) {
      const { path, finding } = fold.together();
      show(path, finding);
    }
  }
  return shown;
}

/** Newer posts first; those without a date last, all in an order of their own. */
export function byAge(one: PostFindings['post'], other: PostFindings['post']): number {
  const difference = (other.dateMs ?? Number.NEGATIVE_INFINITY) - (one.dateMs ?? Number.NEGATIVE_INFINITY);
  return difference || (one.path < other.path ? 1 : one.path > other.path ? -1 : 0);
}

/** Findings of one kind, by post the first of them. */
class Fold {
  readonly #places: { readonly post: PostFindings['post']; readonly finding: SiteFinding }[] = [];

  add(post: PostFindings['post'], finding: SiteFinding): void {
    if (this.#places.at(-1)?.post !== post) {
      this.#places.push({ post, finding });
    }
  }

  together(): { readonly path: FilePath; readonly finding: SiteFinding } {
    const [newest, ...others] = this.#places.sort((a, b) => byAge(a.post, b.post));
    if (!newest) {
      throw new Error('A fold without findings.');
    }
    return {
      path: newest.post.path,
      finding: {
        ...newest.finding,
        otherPosts: others.length,
        related: [
          ...(newest.finding.related ?? []),
          ...others.slice(0, mostAlike).map(({ post, finding: { message: said, start, end } }) => ({
            path: post.path,
            message: said,
            range: { start, end },
          })),
        ],
      },
    };
  }
}
