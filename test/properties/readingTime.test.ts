import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultReadingSpeeds, readingTime } from '../../src/core/posts/readingTime/readingTime';

const secondsOf = (body: string): number => readingTime(body, defaultReadingSpeeds).seconds;

/** Sums of fractions differ in the last digits with their order. */
const hair = 1e-6;

/** Text made of what the scanner looks for, in any order. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<!--', '-->', '<', '>', '</', '<a href="', '<pre>', '</pre>', '<script>', '</script>', '<rt>', '</rt>'],
        ...['{%', '%}', '{{', '}}', '{% raw %}', '{% endraw %}', '{% comment %}', '{% endcomment %}', '{:', '}', '{#'],
        ...[
          '{% highlight x %}',
          '{% endhighlight %}',
          '{::comment}',
          '{:/comment}',
          '```',
          '~~~',
          '`',
          '``',
          '\\',
          '&amp;',
        ],
        ...[
          '![',
          '[',
          ']',
          '](',
          ')',
          '[^1]',
          '[^1]:',
          '[a]:',
          '*[A]:',
          '"',
          "'",
          '*',
          '_',
          '|',
          '- ',
          '1. ',
          '> ',
          '# ',
        ],
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '    ',
          '\t',
          ' ',
          '　',
          'https://a.b/c',
          'word',
          '文字',
          '한국',
          'ภาษา',
          'ｶﾞ',
          '👍🏽',
          '12',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Paragraphs that are whole in themselves. */
const paragraph = fc.constantFrom(
  '今日は、晴れ。',
  'Plain English words, well-known.',
  '**太字**と[リンク](https://example.com "title")。',
  '> 引用 of words',
  '- 一つ\n- two `code`',
  '한국어 문장.',
  'ภาษาไทย สวัสดี',
  '<!-- comment -->',
  '{% include x.html %} {{ y }}',
  '<p class="a">text</p>',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[a]: https://example.com',
  '# 見出し {#id}',
);
const paragraphs = fc.array(paragraph, { maxLength: 12 }).map((all) => all.map((one) => `${one}\n\n`).join(''));

describe('For any text, reading time', () => {
  it('is made without an error, is finite and fits its parts', () =>
    fc.assert(
      fc.property(anything, (body) => {
        const { minutes, seconds, parts } = readingTime(body, defaultReadingSpeeds);
        assert.equal(
          parts.reduce((sum, part) => sum + part.seconds, 0),
          seconds,
        );
        assert.ok(parts.every((part) => Number.isInteger(part.count) && part.count > 0 && part.seconds > 0));
        assert.equal(new Set(parts.map((part) => part.kind)).size, parts.length);
        assert.equal(minutes, seconds === 0 ? 0 : Math.max(1, Math.ceil(seconds / 60 - hair)));
      }),
      { numRuns: 2000 },
    ));

  it('does not fall when prose is added behind it', () =>
    fc.assert(
      fc.property(anything, fc.constantFrom('言葉。', 'Some words.', '한국어', 'ไทย'), (body, prose) => {
        assert.ok(secondsOf(`${body}\n\n${prose}`) >= secondsOf(body) - hair);
      }),
      { numRuns: 2000 },
    ));

  it('is the same with every kind of line end', () =>
    fc.assert(
      fc.property(anything, (body) => {
        const plain = body.replace(/\r\n?/g, '\n');
        assert.equal(secondsOf(plain.replace(/\n/g, '\r\n')), secondsOf(plain));
      }),
    ));
});

describe('For any whole paragraphs, reading time', () => {
  it('of two pieces is that of both together', () =>
    fc.assert(
      fc.property(paragraphs, paragraphs, (first, second) => {
        assert.ok(Math.abs(secondsOf(first) + secondsOf(second) - secondsOf(first + second)) < hair);
      }),
    ));

  it('does not fall when one is put between', () =>
    fc.assert(
      fc.property(paragraphs, paragraph, paragraphs, (before, added, after) => {
        assert.ok(secondsOf(`${before}${added}\n\n${after}`) >= secondsOf(before + after) - hair);
      }),
    ));
});
