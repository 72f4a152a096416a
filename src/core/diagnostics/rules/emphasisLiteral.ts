import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import { type Span, slice, span } from '../../text/span';
import type { Finding, Fix, Rule } from '../rule';

export const emphasisLiteral: Rule = {
  id: 'emphasis-literal',
  summary: 'Readers see the asterisks instead of bold text.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds `**` that Jekyll prints as it is, because a blank stands behind the first or before the last pair of asterisks, or',
      'because a pair is missing. What stands in code is left alone, and so are asterisks behind a backslash (`\\*\\*`) and rows of',
      'three or more.',
      '',
      'The fix moves the blank out of the bold text.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\nTake **rye flour **and water.\n',
    good: '---\ntitle: Bread\n---\n\nTake **rye flour** and water.\n',
  },
  *check(post, site) {
    const { text } = post;
    for (const { prose, span: place } of bodyOf(post, site)?.paragraphs ?? []) {
      const signs = prose.includes('**') ? [...prose.matchAll(/(?<!\*)\*\*(?!\*)/g)] : [];
      const places = signs.map(({ index }) => span(place.start + index, place.start + index + 2));
      for (let index = 0; index < places.length; index++) {
        const [opening, closing] = places.slice(index, index + 2);
        if (opening) {
          const pair = closing && bold(text, opening, closing);
          yield pair ?? lone(opening);
          index += pair ? 1 : 0;
        }
      }
    }
  },
};

function lone(signs: Span): Finding {
  return {
    span: signs,
    message: message('These asterisks are printed: there is no other pair that fits them.'),
    fixes: [],
  };
}

/** Text between two pairs, where it is bold as soon as the blanks at its ends stand outside. */
function bold(text: string, opening: Span, closing: Span): Finding | undefined {
  const inner = span(opening.end, closing.start);
  const written = slice(text, inner);
  const trimmed = written.trim();
  // Straight behind a word and before a blank it looks like the end of something else.
  const isClosing = /[^\s\p{P}]/u.test(text[opening.start - 1] ?? ' ') && /^\s/.test(written) && !/\s$/.test(written);
  if (trimmed === '' || trimmed.length === written.length || written.includes('*') || isClosing) {
    return undefined;
  }
  const at = written.indexOf(trimmed);
  const [before, behind] = [written.slice(0, at), written.slice(at + trimmed.length)];
  return {
    span: span(opening.start, closing.end),
    message: message('This is not bold but shows its asterisks: a blank stands between them and the text.'),
    fixes: [moved(opening, closing, before, behind)],
  };
}

function moved(opening: Span, closing: Span, before: string, behind: string): Fix {
  const edits = [
    ...(before === '' ? [] : [{ span: span(opening.start, opening.end + before.length), newText: `${before}**` }]),
    ...(behind === '' ? [] : [{ span: span(closing.start - behind.length, closing.end), newText: `**${behind}` }]),
  ];
  return { title: message('Make it bold'), edits };
}
