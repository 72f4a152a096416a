import type { TextField } from '../posts/postTexts';
import type { UsualWidth } from './widths';

/** A text that is far longer or shorter than the others of the site. */
export interface UnusualWidth {
  readonly is: 'long' | 'short';
  /** In columns. */
  readonly columns: number;
  /** What it was measured by; undefined where the site has too few texts to tell. */
  readonly usual: UsualWidth | undefined;
}

/**
 * What is half as long again as nine of ten are at most, or a third of what they are at least. What is not `long` is never
 * too long, nor what is not `short` too short; where there is no habit, anything up to `always` will do.
 */
export function unusualWidth(
  columns: number,
  field: TextField,
  usual: UsualWidth | undefined,
): UnusualWidth | undefined {
  const { long, always, short } = bounds[field];
  if (columns > (usual ? Math.max(long, usual.most * 1.5) : always)) {
    return { is: 'long', columns, usual };
  }
  return usual && columns < Math.min(short, usual.least / 3) ? { is: 'short', columns, usual } : undefined;
}

const excerpt = { long: 240, always: 400, short: 60 };
const bounds = { title: { long: 80, always: 100, short: 20 }, excerpt, description: excerpt };
