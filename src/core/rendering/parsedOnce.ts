import type { Options } from '../../kramdown/options';
import { type Document, parse } from '../../kramdown/parse';

/** Findings and preview look at the same text, one after the other; two files may be in view side by side. */
const kept = 2;
/** In UTF-16 code units. The trees of huge texts are not held on to. */
const longestKept = 1_000_000;

interface Parsed {
  readonly source: string;
  readonly options: Partial<Options>;
  readonly document: Document;
}

const recent: Parsed[] = [];

/** The tree of a text, which is not to be changed: whoever asks for the same text next gets the same tree. */
export function parsedOnce(source: string, options: Partial<Options>): Document {
  const at = recent.findIndex((each) => each.options === options && each.source === source);
  const [known] = at < 0 ? [] : recent.splice(at, 1);
  const parsed = known ?? { source, options, document: parse(source, options) };
  if (source.length <= longestKept) {
    recent.unshift(parsed);
    recent.length = Math.min(recent.length, kept);
  }
  return parsed.document;
}
