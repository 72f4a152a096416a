import { type Message, message } from '../core/foundation/message';
import type { FixedPost } from './fixPost';

/** A mended file as `--format json` prints it; the path is relative to the working folder. */
export interface PrintedFix {
  readonly path: string;
  readonly fixed: readonly { readonly code: string; readonly message: string }[];
  /** Where nothing is written. */
  readonly diff?: string;
}

type Localize = (message: Message) => string;

export function printedFixes(posts: readonly FixedPost[], isShown: boolean, localize: Localize): readonly PrintedFix[] {
  return posts.map(({ path, fixed, diff }) => ({
    path,
    fixed: fixed.map(({ code, message: said }) => ({ code, message: localize(said) })),
    ...(isShown && { diff }),
  }));
}

/** For people: a line for each finding that was mended, and how many there were. */
export function fixedLines(posts: readonly FixedPost[], isShown: boolean, localize: Localize): string {
  const count = posts.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const lines = posts.flatMap(({ path, fixed }) =>
    fixed.map(({ code, message: said }) => `${path}: ${localize(message('fixed'))}: ${localize(said)} [${code}]`),
  );
  const inPosts = localize(posts.length === 1 ? message('1 post') : message('{0} posts', posts.length));
  const summary =
    count === 0
      ? message('nothing to fix')
      : isShown
        ? message('{0} would be fixed in {1}', count, inPosts)
        : message('{0} fixed in {1}', count, inPosts);
  return [...(isShown ? [] : lines), localize(summary), ''].join('\n');
}
