/** See docs/decisions/0010: the first text is counted after activation. */
declare function require(counter: './countBody'): typeof import('./countBody');

/**
 * How long a reader needs for a text.
 *
 * Each kind of text goes at its own speed, so that a Japanese article with English names in it is neither a few words
 * nor thousands of them. Nothing that a reader does not see counts: comments, tags, Liquid, link targets, attributes.
 *
 * @param body Markdown without its front matter, or any piece of it, however half-typed. Takes time linear in its length.
 * @param speeds all above zero
 * @param imagesBefore how many the article has before this piece of it, for each takes less time than the one before
 */
export function readingTime(body: string, speeds: ReadingSpeeds, imagesBefore = 0): ReadingTime {
  const { countBody } = require('./countBody');
  const found = countBody(body);
  const parts: ReadingPart[] = [];
  const add = (kind: ReadingPart['kind'], count: number, seconds: number): void => {
    if (count > 0) parts.push({ kind, count, seconds });
  };
  add('cjk', found.cjk, (found.cjk * 60) / speeds.japaneseCharactersPerMinute);
  add('words', found.words, (found.words * 60) / speeds.englishWordsPerMinute);
  add('korean', found.korean, (found.korean * 60) / speeds.koreanSyllablesPerMinute);
  add('thai', found.unspacedWords, (found.unspacedWords * 60) / speeds.thaiWordsPerMinute);
  add('code', found.codeLines, (found.codeLines * 60) / speeds.codeLinesPerMinute);
  add('images', found.images, imageSeconds(imagesBefore + found.images) - imageSeconds(imagesBefore));

  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  return { minutes: minutesOf(seconds), seconds, parts };
}

export interface ReadingTime {
  /** Rounded up, at least 1; 0 when there is nothing to read. */
  readonly minutes: number;
  /** Not rounded: the sum of the parts. */
  readonly seconds: number;
  /** Only those the text has, always in the same order. */
  readonly parts: readonly ReadingPart[];
}

export interface ReadingPart {
  /**
   * What is counted: `cjk` Japanese and Chinese characters with their punctuation; `words` words and numbers of scripts
   * that put spaces between words; `korean` syllables; `thai` words of Thai, Lao, Khmer and Burmese; `code` lines that
   * are not blank; `images`.
   */
  readonly kind: 'cjk' | 'words' | 'korean' | 'thai' | 'code' | 'images';
  readonly count: number;
  readonly seconds: number;
}

/** How much of each kind is read in a minute. */
export interface ReadingSpeeds {
  readonly japaneseCharactersPerMinute: number;
  readonly englishWordsPerMinute: number;
  readonly koreanSyllablesPerMinute: number;
  readonly thaiWordsPerMinute: number;
  readonly codeLinesPerMinute: number;
}

/**
 * Japanese and Chinese: Medium's figure for both. Words: silent reading of English prose, Brysbaert 2019, "How many words
 * do we read per minute?", Journal of Memory and Language 109. Korean and Thai follow these two; code is an assumption.
 */
export const defaultReadingSpeeds: ReadingSpeeds = {
  japaneseCharactersPerMinute: 500,
  englishWordsPerMinute: 238,
  koreanSyllablesPerMinute: 500,
  thaiWordsPerMinute: 238,
  codeLinesPerMinute: 40,
};

const firstImageSeconds = 12;
const leastImageSeconds = 3;

/** Medium's rule: 12 seconds for the first image, one less for each that follows, never under 3. */
function imageSeconds(images: number): number {
  const falling = Math.min(images, firstImageSeconds - leastImageSeconds);
  return falling * firstImageSeconds - (falling * (falling - 1)) / 2 + (images - falling) * leastImageSeconds;
}

function minutesOf(seconds: number): number {
  // Thirds of a second add up to a hair more than a whole minute.
  const hair = 1e-9;
  return seconds === 0 ? 0 : Math.max(1, Math.ceil(seconds / 60 - hair));
}
