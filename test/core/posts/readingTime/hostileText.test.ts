import assert from 'node:assert/strict';
import { defaultReadingSpeeds, readingTime } from '../../../../src/core/posts/readingTime/readingTime';
import { processorTime } from '../../../support/processorTime';

/** Wide: linear time takes a fiftieth of it. */
const mostMs = 1000;

function fill(piece: string, length = 200_000): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Each piece opens something that is never closed, or only at the very end. */
const pieces: readonly string[] = [
  'a',
  'あ',
  'a ',
  ' ',
  '\t',
  '\n',
  '\r',
  '\n    ',
  '\n\n    a',
  '[',
  ']',
  '![',
  '![](',
  '[a](',
  '](',
  '](\\',
  '](a "',
  '](a \' "   ',
  '](((',
  '](a {{ ',
  '[^',
  '[^a',
  '[^a]:\n',
  '[a]:',
  '\n[a]: ',
  '\n[a]: b\n"',
  '\n*[a',
  '<',
  '<a',
  '<a ',
  '<a b="',
  '<a b="<a b=\'',
  '<a b="" ',
  '<a@',
  '<http:',
  '<!--',
  '<!-- --',
  '<script>',
  '<pre>',
  '</code> ',
  '<rt>',
  '<ruby>a<rt>b</rt>',
  '{',
  '{%',
  '{% ',
  '{% a',
  '{% raw %}',
  '{% comment %}',
  '{% highlight %}',
  '{% end',
  '{{',
  '{{ a\n',
  '{{{ a }',
  '{:',
  '{:a',
  '{::comment}',
  '{#',
  '{#a',
  '`',
  '` `` ',
  '`a``b```c',
  '``a`{{',
  '\n```',
  '\n```a',
  '\n```\n~~~a',
  '\n~~~\n````',
  '>',
  '> ',
  '- ',
  '\n- ```',
  '1. ',
  '\n9',
  '\\',
  '&',
  '&a',
  '&#1',
  '*',
  '**a',
  '_',
  '~',
  '|',
  '$',
  '.',
  "a'",
  '1,',
  'https://',
  'www.',
  'か\u3099',
  '\u3099',
  '\u200d',
  '👨‍👩‍👧',
  '\ud800',
  '\udc00',
  '한',
  '\u1112\u1161\u11ab',
];

const ends = '] ) > " \' --> %} }} ` :/} {% endraw %} {% endcomment %} {:/comment} </script> </rt>\n```\n~~~\n';

describe('Reading time of hostile text takes linear time', () => {
  for (const piece of pieces) {
    it(`made of ${JSON.stringify(piece)}`, () => {
      assertFast(fill(piece));
      assertFast(fill(piece) + ends);
    });
  }

  it('with fences or backticks of every length', () => {
    const runs = Array.from({ length: 700 }, (_, index) => '`'.repeat(index + 1));
    assertFast(runs.join(' '));
    assertFast(runs.map((run) => `\n${run}a`).join(''));
    assertFast(runs.map((run) => `\n${run.replaceAll('`', '~')}a`).join(''));
    assertFast(runs.reverse().join(' '));
  });

  it('of Thai without a space', () => assertFast(fill('สวัสดีชาวโลก')));

  // What searches with indexOf is so fast that only a long line shows it.
  for (const piece of ['[', '{{ a', '<ruby>a<rt>b</rt>', '![a](b "']) {
    it(`in one line of three million characters made of ${JSON.stringify(piece)}`, () =>
      assertFast(fill(piece, 3_000_000), 2 * mostMs));
  }

  it('in one line of ten million Japanese characters', () => assertFast(fill('あ', 10_000_000), 2 * mostMs));
});

function assertFast(text: string, most = mostMs): void {
  const ms = processorTime(() => assert.ok(Number.isFinite(readingTime(text, defaultReadingSpeeds).seconds)));
  assert.ok(ms < most, `${ms.toFixed(0)} ms`);
}
