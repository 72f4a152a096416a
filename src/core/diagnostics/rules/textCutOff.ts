import type { Body, BodyLink, BodyParagraph } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { isAsWideAs, isJapanese, visible } from '../../body/prose';
import { message } from '../../foundation/message';
import { span } from '../../text/span';
import type { Rule } from '../rule';

export const textCutOff: Rule = {
  id: 'text-cut-off',
  summary: 'Text that stops in the middle of a sentence is unfinished, or was cut off when it was copied.',
  severity: 'warning',
  textlintRules: ['ja-no-mixed-period'],
  documentation: {
    details: [
      'Finds a paragraph, or a list item with whole sentences, that stops in the middle of one where the article or a section ends:',
      'before a heading, a rule, or the end of the text. It looks at what the post is used to: where sentences mostly end without a',
      'full stop, or in a post of few paragraphs, nothing is found. A line that is only a link, a picture or code is left alone, and so',
      'are notes such as “Flour: 500 g”. In drafts, which are written on, it is information.',
    ].join('\n'),
    bad: [
      '---\ntitle: Bread\n---\n\nBread needs flour, and it needs more water than you think.\n\nSalt comes last, because it slows the dough while it rises.\n',
      'Knead it well, fold it twice, and then let it rest for hours.\n\nThe oven must be hot before. Put a bowl of water into the\n',
    ].join('\n'),
    good: [
      '---\ntitle: Bread\n---\n\nBread needs flour, and it needs more water than you think.\n\nSalt comes last, because it slows the dough while it rises.\n',
      'Knead it well, fold it twice, and then let it rest for hours.\n\nThe oven must be hot before. Put a bowl of water into the oven.\n',
    ].join('\n'),
  },
  *check(post, site) {
    const { paragraphs, links } = bodyOf(post, site) ?? nothing;
    const ends = paragraphs.filter(({ isLast, hasLiquid, within }) => isLast && !hasLiquid && stopping.has(within));
    const cut = ends.filter((end) => isCut(end) && !links.some((link) => holdsEnd(link, end)));
    const used = cut.length === 0 ? 0 : sentencesEnded(paragraphs);
    for (const { span: place, prose } of cut) {
      if (used < (opensMore.test(visible(prose).trimEnd().slice(-longestEnd)) ? 1 : fewest)) {
        continue;
      }
      const tail = isJapanese(prose) ? tailOf(prose) : prose.slice(behindLast(prose, '.!?')).trimStart();
      const start = place.end - Math.min(prose.length, Math.max(tail.length, 1));
      yield {
        span: span(start, place.end),
        ...(post.kind === 'draft' && { severity: 'information' as const }),
        message: message('The text stops in the middle of a sentence.'),
        fixes: [],
      };
    }
  },
};

const nothing: Pick<Body, 'paragraphs' | 'links'> = { paragraphs: [], links: [] };

/** What ends with a link names what it leads to. */
function holdsEnd({ span: link }: BodyLink, { span: { start }, prose }: BodyParagraph): boolean {
  let last = start + prose.length - 1;
  while (last > start && visible(prose[last - start] ?? '').trim() === '') {
    last--;
  }
  return link.start <= last && last < link.end;
}

const stopping: ReadonlySet<BodyParagraph['within']> = new Set(['none', 'item']);

/** How many other paragraphs end with the end of a sentence; 0 unless nearly all do. */
function sentencesEnded(paragraphs: readonly BodyParagraph[]): number {
  const texts = paragraphs
    .filter(({ within, isLast }) => within === 'none' && !isLast)
    .map(({ prose }) => visible(prose).trimEnd())
    .filter((text) => isAsWideAs(text, narrowest));
  const ended = texts.filter((text) => endsSentence(text)).length;
  return ended >= texts.length * 0.9 ? ended : 0;
}

/** Nothing ends with these: particles, and words that want another. */
const opensMore =
  /[、，,がをはへの]$|\s(?:an?|the|of|to|in|into|for|from|with|by|on|at|as|and|or|but|that|which|is|are|was|were|has|have)$/;

function isCut({ prose, within }: BodyParagraph): boolean {
  const text = visible(prose).trimEnd();
  if (endsSentence(text) || !/[\p{L}\p{N}、，,]$/u.test(text.slice(-2))) {
    return false;
  }
  const line = text.slice(text.lastIndexOf('\n') + 1).replace(/^[\s\uFFFC]+/, '');
  const tail = tailOf(line);
  return isJapanese(line) ? isCutJapanese(line, tail, within) : isCutEnglish(text);
}

/** What stands behind the last end of a sentence. */
function tailOf(prose: string): string {
  return prose.slice(behindLast(prose, '。．！？!?')).replace(/^[」』）)”"]*\s*/, '');
}

function behindLast(text: string, signs: string): number {
  let at = text.length;
  while (at > 0 && !signs.includes(text[at - 1] ?? '')) {
    at--;
  }
  return at;
}

function isCutJapanese(line: string, tail: string, within: BodyParagraph['within']): boolean {
  if (tail.length < line.length) {
    return /[ぁ-ん、]/.test(tail) && !/(?:です|ます|した|せん|さい|どうぞ)$/.test(tail);
  }
  const isWhole = /(?:です|ます|[ただるうくすつぬむぐぶいねよかん])$/.test(tail);
  const isNote = /^[^、。]{0,20}[:：]/.test(tail);
  return within === 'none' && !isWhole && !isNote && isAsWideAs(tail, narrowest) && /[はがをにへとで]、/.test(tail);
}

/** A point in a number or an address is no end of a sentence. */
function isCutEnglish(text: string): boolean {
  const at = behindLast(text, '.!?');
  const tail = text.slice(at).replace(/^["')”’]/, '');
  return at > 0 && /^\s/.test(tail) && tail.trim().split(/\s+/).length >= fewestWords && /[\p{Ll},]$/u.test(tail);
}

/** Only the end is looked at: patterns are slow on the rest. */
function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-longestEnd));
}

/** In UTF-16 code units: a full stop with brackets and some faces behind it. */
const longestEnd = 20;
/** The end of a sentence, or of what is said in quotes or brackets; faces and pictures may stand behind it. */
const sentenceEnd = /[。．.!?！？」』）)”"’'：:;…⋯♪☆★→~〜～—―](?:\s|\p{Extended_Pictographic}|\uFE0F)*$/u;
/** Half the width of a Japanese character. */
const narrowest = 40;
const fewest = 3;
const fewestWords = 4;
