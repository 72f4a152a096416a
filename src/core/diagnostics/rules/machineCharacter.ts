import { type Message, message } from '../../foundation/message';
import type { Field } from '../../frontMatter/frontMatter';
import type { Post } from '../../posts/post';
import { type Span, slice } from '../../text/span';
import { fixesBy } from '../fixesBy';
import type { Finding, Rule } from '../rule';
import { editInText, textsIn } from '../textField';

export const machineCharacter: Rule = {
  id: 'machine-character',
  summary: 'Characters that only machines know show as boxes, break searches, or are read out by screen readers.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds, in `title`, `excerpt` and `description`, the mark � that stands where a character was lost; control characters; spaces',
      'without width, where neither an emoji nor a script needs them; and as information names of HTML for characters that can be typed',
      'as they are, such as `&amp;` or `&#8211;`, which other programs than a browser show as they are written. `&lt;` and `&gt;` are',
      'left alone.',
      '',
      'The fix takes an invisible character out, and writes the character for its name.',
    ].join('\n'),
    bad: '---\ntitle: Bread &amp; butter\n---\n',
    good: '---\ntitle: Bread & butter\n---\n',
  },
  *check(post) {
    for (const { name, field } of textsIn(post, ['title', 'excerpt', 'description'])) {
      for (const each of strangeIn(post, field)) {
        yield each.newText === undefined
          ? { ...each, fixes: [] }
          : {
              ...each,
              fixes: fixesBy(each.title, editInText(post, name, { span: each.span, newText: each.newText })),
            };
      }
    }
  },
};

interface Strange extends Pick<Finding, 'span' | 'message' | 'severity'> {
  readonly title: Message;
  readonly newText?: string;
}

function* strangeIn({ text }: Post, { valueSpan, style }: Field): Iterable<Strange> {
  const written = slice(text, valueSpan);
  const spanOf = (index: number, length: number): Span => ({
    start: valueSpan.start + index,
    end: valueSpan.start + index + length,
  });
  for (const { 0: found, index } of written.matchAll(invisible)) {
    const around = written.slice(Math.max(0, index - 2), index + found.length + 2);
    if (!needsJoiners.test(around)) {
      yield {
        span: spanOf(index, found.length),
        message: message('An invisible character, U+{0}, stands here.', codeOf(found)),
        title: message('Take out the invisible character'),
        newText: '',
      };
    }
  }
  for (const { 0: found, index } of written.matchAll(/\uFFFD+/g)) {
    yield {
      span: spanOf(index, found.length),
      message: message('A character was lost here: � stands for what could not be read.'),
      title: message('Take out the invisible character'),
    };
  }
  for (const { 0: found, index } of written.matchAll(entity)) {
    const meant = characterOf(found);
    const isName = /^\w+;/.test(written.slice(index + found.length));
    if (meant !== undefined && !isName) {
      const newText = style === 'double' && meant === '"' ? '\\"' : style === 'single' && meant === "'" ? "''" : meant;
      yield {
        span: spanOf(index, found.length),
        severity: 'information',
        message: message('{0} is HTML for {1}. Whatever is no browser shows it as it is written.', found, meant),
        title: message('Write {0}', meant),
        newText,
      };
    }
  }
}

/** Controls, spaces without width and marks of byte order, separators of lines, what joins and parts letters. */
const invisible = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u2028\u2029]|[\u200B-\u200D\u2060\uFEFF]+/g;

/** Emoji are joined, and scripts from Arabic to Khmer need these to join, to part or to break. */
const needsJoiners =
  /[\u0600-\u08FF\u0900-\u109F\u1780-\u17FF\u1800-\u18AF\uFB50-\uFDFF\uFE70-\uFEFE\p{Extended_Pictographic}]/u;

const entity =
  /&(?:amp|quot|apos|hellip|mdash|ndash|[lr][sd]quo|middot|copy|reg|trade|times|laquo|raquo|#\d{2,6}|#x[\da-f]{2,5});/gi;

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’' },
  ...{ ldquo: '“', rdquo: '”', middot: '·', copy: '©', reg: '®', trade: '™', times: '×', laquo: '«', raquo: '»' },
};

/** Undefined where the name has to stay: for `<` and `>`, and for what nobody sees. */
function characterOf(written: string): string | undefined {
  const name = written.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) {
    return named[name];
  }
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^[^<>\s\p{C}\p{Z}]$/u.test(character) ? character : undefined;
}

function codeOf(text: string): string {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
