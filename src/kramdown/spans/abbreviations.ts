import type { DocumentState } from '../documentState';
import type { Span, Text } from '../tree/node';

/** Marks the abbreviations in texts, also in those of inner spans. */
export function markAbbreviations(spans: Span[], document: DocumentState): Span[] {
  const pattern = patternOf(document);
  return pattern ? marked(spans, pattern, document) : spans;
}

const patterns = new WeakMap<DocumentState['abbreviations'], RegExp>();

function patternOf({ abbreviations }: DocumentState): RegExp | undefined {
  if (abbreviations.size === 0) {
    return undefined;
  }
  let pattern = patterns.get(abbreviations);
  if (!pattern) {
    const words = [...abbreviations.keys()].sort((a, b) => b.length - a.length);
    pattern = new RegExp(`(?<!\\w)(?:${words.map(escaped).join('|')})(?!\\w)`, 'g');
    patterns.set(abbreviations, pattern);
  }
  return pattern;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function marked(spans: Span[], pattern: RegExp, document: DocumentState): Span[] {
  return spans.flatMap((span) => {
    if (span.type === 'text') {
      return span.isHtml ? [span] : pieces(span, pattern, document);
    }
    if ('children' in span) {
      span.children = marked(span.children as Span[], pattern, document);
    }
    return [span];
  });
}

function pieces(text: Text, pattern: RegExp, { abbreviations }: DocumentState): Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const match of text.value.matchAll(pattern)) {
    const [word] = match;
    const definition = abbreviations.get(word);
    if (match.index > done) {
      found.push({ ...text, value: text.value.slice(done, match.index) });
    }
    done = match.index + word.length;
    found.push({
      type: 'abbreviation',
      attributes: definition?.attributes,
      place: text.place,
      value: word,
      title: definition?.title ?? '',
    });
  }
  if (done === 0) {
    return [text];
  }
  if (done < text.value.length) {
    found.push({ ...text, value: text.value.slice(done) });
  }
  return found;
}
