import { fnmatch } from './fnmatch';

/**
 * Whether a relative path matches a glob as VS Code's settings and Ruby's `Dir.glob` have them: `*` within a name,
 * `**` any number of folders, `?`, `[a-z]`, `{a,b}`. Slow patterns don't exist: steps are bounded by the product of
 * the lengths, and a pattern with more than 256 alternatives matches nothing.
 */
export function pathGlob(glob: string): (relativePath: string) => boolean {
  const alternatives = expandBraces(glob).map((pattern) => pattern.split('/').filter((part) => part !== ''));
  return (relativePath) => {
    const names = relativePath.split('/');
    return alternatives.some((parts) => matches(parts, names));
  };
}

/** Walks the names once; `reached[i]`: the first `i` parts match the names so far. */
function matches(parts: readonly string[], names: readonly string[]): boolean {
  let reached = afterStars(parts, [true]);
  for (const name of names) {
    const next: boolean[] = [];
    parts.forEach((part, i) => {
      if (reached[i] && (part === '**' || fnmatch(part, name))) {
        next[part === '**' ? i : i + 1] = true;
      }
    });
    reached = afterStars(parts, next);
  }
  return reached[parts.length] === true;
}

/** `**` stands for no folder, too. */
function afterStars(parts: readonly string[], reached: readonly (boolean | undefined)[]): boolean[] {
  const all: boolean[] = [];
  for (let i = 0; i <= parts.length; i++) {
    all[i] = reached[i] === true || (i > 0 && all[i - 1] === true && parts[i - 1] === '**');
  }
  return all;
}

const mostAlternatives = 256;

function expandBraces(glob: string): readonly string[] {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0) {
    const pattern = open.pop() ?? '';
    const braces = innermostBraces(pattern);
    if (!braces) {
      done.push(pattern);
    } else {
      const [start, end] = braces;
      for (const choice of pattern.slice(start + 1, end).split(',')) {
        open.push(pattern.slice(0, start) + choice + pattern.slice(end + 1));
      }
    }
    if (done.length + open.length > mostAlternatives) {
      return [];
    }
  }
  return done;
}

function innermostBraces(pattern: string): readonly [number, number] | undefined {
  const end = pattern.indexOf('}');
  const start = end < 0 ? -1 : pattern.lastIndexOf('{', end);
  return start < 0 ? undefined : [start, end];
}
