import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canCompleteTaxonomy, completeTaxonomy } from '../../src/core/completion/completeTaxonomy';
import { Post } from '../../src/core/posts/post';
import { taxonomyOf } from '../../src/core/posts/taxonomy';
import { applyEdits } from '../../src/core/text/textEdit';
import { taxonomyOfField } from '../../src/core/vocabulary/taxonomy';
import { hostileFrontMatter } from '../support/frontMatterTexts';
import { testSite } from '../support/site';
import { field, summary } from '../support/summary';

const values = [
  'bread',
  'open data',
  'C#',
  '2026',
  'no',
  'a: b',
  "it's",
  'say "hi"',
  '@home',
  '図書館',
  '図　書',
  'x, y',
];
const site = (style: 'flow-list' | 'block-list' | 'plain' | 'double') =>
  testSite([
    summary({
      tags: values,
      categories: values,
      fields: ['tags', 'categories'].map((name) => field({ name, style, itemStyle: 'plain' })),
    }),
  ]);
const anySite = fc.constantFrom(site('flow-list'), site('block-list'), site('plain'), site('double'), testSite());

/** What a writer has by the time the list opens, for each way to write a taxonomy. */
const taxonomyField = fc
  .tuple(
    fc.constantFrom('tags', 'categories', 'tag', 'category'),
    fc.constantFrom(
      ...['', ' ', '  ', ' # c', ' br', ' br # c', ' a br', ' a b # c', ' "a"', " 'a b' # c", ' "a\n  b"', ' ~'],
      ...[' []', ' [a]', ' [a, ]', ' ["a", br] # c', ' [\n  a,\n  br # c\n]', '\n  - a', '\n- a\n- ', '\n  - "a" # c'],
      ...['\n    - a\n    - # c', '\n  ', '\n  br', ' # c\n  - a', ' a\n  b'],
    ),
  )
  .map(([key, value]) => ({ key, yaml: `${key}:${value}` }));

const post = fc
  .tuple(fc.constantFrom('', 'title: "A"\n', 'authors:\n- a\n'), taxonomyField, fc.constantFrom('', '\nlayout: post'))
  .chain(([before, { key, yaml }, after]) =>
    fc.constantFrom('\n', '\r\n').map((lineBreak) => ({
      key,
      text: `---\n${before}${yaml}${after}\n---\nText\n`.replaceAll('\n', lineBreak),
    })),
  );

/** Single words, which can stand in every way of writing. */
const plainValues = ['bread', 'C#', '図書館'];
const anySiteWithPosts = fc.constantFrom(site('flow-list'), site('block-list'), site('plain'), site('double'));

/** Places to type a value at, by what stands before and behind. */
const typedBeginning = fc
  .tuple(
    fc.constantFrom('tags', 'categories', 'tag', 'category'),
    fc.constantFrom(
      ...[
        [' ', ''],
        ['  ', ''],
        [' "', ''],
        [' "', '"'],
        [" '", "'"],
        [' [', ''],
        [' [', ']'],
        [' [x, ', ']'],
      ],
      ...[
        [' ["', ''],
        [' ["', '"]'],
        [" ['x', '", "'"],
        ['\n- ', ''],
        ['\n  - "', '"'],
        ['\n  - x\n  - ', ''],
        ['\n  ', ''],
      ],
    ),
  )
  .map(([key, [before = '', after = '']]) => ({ key, before, after }));

describe('completing at every place of the front matter', () => {
  it('replaces a range of one line that holds the cursor, and tells beforehand whether it can', () => {
    const anyText = fc.oneof(
      hostileFrontMatter,
      post.map(({ text }) => text),
    );
    fc.assert(
      fc.property(anyText, anySite, (text, { view, knowledge }) => {
        const written = new Post('/blog/_posts/a.md', text, 'post');
        for (let offset = 0; offset <= text.length; offset++) {
          const completions = completeTaxonomy(written, offset, view, knowledge);
          assert.ok(completions.length === 0 || canCompleteTaxonomy(written, offset));
          for (const { span, newText, filterText, cursorBack } of completions) {
            assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
            assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
            assert.doesNotMatch(filterText, /[\r\n]/);
            assert.ok(cursorBack <= newText.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('writes what Jekyll then reads as the value, and leaves no blank at the end of a line', () => {
    fc.assert(
      fc.property(post, anySite, ({ key, text }, { view, knowledge }) => {
        const written = new Post('/blog/_posts/a.md', text, 'post');
        fc.pre(written.frontMatter.problem === undefined);
        const blanksBefore = text.match(/[ \t]+(?=[\r\n])/g)?.length ?? 0;
        const taxonomy = taxonomyOfField(key) ?? 'tags';
        for (let offset = 0; offset <= text.length; offset++) {
          for (const { label, span, newText } of completeTaxonomy(written, offset, view, knowledge)) {
            const after = applyEdits(text, [{ span, newText }]);
            const { problem, values: read } = new Post('/blog/_posts/a.md', after, 'post').frontMatter;
            assert.equal(problem, undefined, after);
            assert.ok(taxonomyOf(read, taxonomy).includes(label), `${label} in ${JSON.stringify(after)}`);
            assert.ok((after.match(/[ \t]+(?=[\r\n])/g)?.length ?? 0) <= blanksBefore, JSON.stringify(after));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('begins the text to compare as the text between range and cursor does, so that the plainest filter finds it', () => {
    fc.assert(
      fc.property(
        typedBeginning,
        fc.constantFrom('', 'title: "A"\n', 'authors:\n- a\n'),
        fc.constantFrom(...plainValues),
        fc.nat(8),
        anySiteWithPosts,
        ({ key, before, after }, first, value, length, { view, knowledge }) => {
          const typed = value.slice(0, length);
          const start = `---\n${first}${key}:${before}${typed}`;
          const completions = completeTaxonomy(
            new Post('/blog/_posts/a.md', `${start}${after}\n---\nText\n`, 'post'),
            start.length,
            view,
            knowledge,
          );
          assert.ok(
            typed === value || completions.some(({ label }) => label === value),
            `${value} is offered behind ${JSON.stringify(start)}`,
          );
          for (const { label, filterText, span } of completions) {
            const isFitting = label.startsWith(typed);
            assert.ok(!isFitting || filterText.startsWith(start.slice(span.start)), `${filterText} behind ${start}`);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says the same when it is asked again', () => {
    fc.assert(
      fc.property(post, anySite, ({ text }, { view, knowledge }) => {
        const ask = (offset: number) =>
          completeTaxonomy(new Post('/blog/_posts/a.md', text, 'post'), offset, view, knowledge);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.deepEqual(ask(offset), ask(offset));
        }
      }),
      { numRuns: 50 },
    );
  });
});
