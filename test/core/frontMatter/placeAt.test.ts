import assert from 'node:assert/strict';
import type { ValuePlace } from '../../../src/core/frontMatter/place';
import { placeAt } from '../../../src/core/frontMatter/placeAt';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { marked, withMarks } from '../../support/cursor';

type Expected = Partial<
  Pick<ValuePlace, 'typed' | 'quote' | 'index' | 'container' | 'siblings' | 'needsSpaceBefore' | 'needsCommaAfter'>
> & {
  readonly key?: string;
};

/** Where a value is typed: the brackets are what a completion replaces. */
const values: readonly (readonly [fixture: string, expected: Expected])[] = [
  ['tags: [a, ⟦‸⟧]', { container: 'flow-list', index: 1, siblings: ['a'], typed: '', needsSpaceBefore: false }],
  ['tags: [a,⟦‸⟧]', { container: 'flow-list', index: 1, siblings: ['a'], needsSpaceBefore: true }],
  ['tags: [⟦‸⟧', { container: 'flow-list', index: 0, siblings: [], quote: '', needsSpaceBefore: false }],
  ['tags: [⟦‸⟧]', { container: 'flow-list', index: 0 }],
  ['tags: [⟦ty‸⟧]', { container: 'flow-list', index: 0, typed: 'ty' }],
  ['tags: [⟦t‸y⟧, b]', { container: 'flow-list', index: 0, typed: 't', siblings: ['b'] }],
  ['tags: [⟦"a‸⟧', { container: 'flow-list', typed: 'a', quote: '"' }],
  ['tags: [⟦"a‸⟧]', { container: 'flow-list', typed: 'a', quote: '"' }],
  ['tags: ["a", ⟦"‸"⟧]', { container: 'flow-list', index: 1, typed: '', quote: '"', siblings: ['a'] }],
  ["tags: [⟦'a b‸'⟧]", { typed: 'a b', quote: "'" }],
  ['tags: [a, ⟦‸⟧, b]', { index: 1, siblings: ['a', 'b'] }],
  ['tags: [a, ⟦‸ b⟧]', { index: 1, typed: '', siblings: ['a'] }],
  ['tags: [⟦a b ‸⟧]', { index: 0, typed: 'a b ' }],
  ['tags: [a, ⟦‸⟧\ncategories: [b]', { index: 1, siblings: ['a'], key: 'tags' }],
  ['tags: [\n  a,\n  ⟦‸⟧\n]', { container: 'flow-list', index: 1, siblings: ['a'] }],
  ['tags: [\n  a,\n  ⟦b‸⟧\n]', { container: 'flow-list', index: 1, siblings: ['a'], typed: 'b' }],
  ['tags: [\n  a,\n  ⟦‸⟧\ncategories: b', { container: 'flow-list', index: 1, siblings: ['a'], key: 'tags' }],
  ['tags: [\r\n  a,\r\n  ⟦b‸⟧\r\n]\r\n', { container: 'flow-list', index: 1, typed: 'b' }],
  ['tags: [⟦‸⟧\n  a\n]', { container: 'flow-list', index: 0, siblings: ['a'], needsCommaAfter: true }],
  ['tags: [⟦‸⟧ # c\n  a\n]', { container: 'flow-list', index: 0, siblings: ['a'], needsCommaAfter: true }],
  ['tags: [a,⟦‸⟧\n  b]', { container: 'flow-list', index: 1, needsSpaceBefore: true, needsCommaAfter: true }],
  ['tags: [a, ⟦‸⟧\n]', { container: 'flow-list', index: 1, needsCommaAfter: false }],
  ['tags:⟦‸ b⟧', { container: 'scalar', needsSpaceBefore: true }],
  ['tags:⟦‸⟧', { container: 'scalar', typed: '', needsSpaceBefore: true }],
  ['tags: ⟦‸⟧', { container: 'scalar', typed: '', needsSpaceBefore: false }],
  ['tags: ⟦‸⟧# c', { container: 'scalar', typed: '' }],
  ['tags:  ⟦‸⟧ ', { container: 'scalar', typed: '' }],
  ['tags: ⟦‸⟧\ndate: x', { container: 'scalar', key: 'tags' }],
  ['tags:\n  ⟦‸⟧\ndate: x', { container: 'scalar', key: 'tags' }],
  ['tags:\n  - ⟦‸⟧', { container: 'block-list', index: 0, typed: '', siblings: [], needsSpaceBefore: false }],
  ['tags:\n- a\n- ⟦‸⟧', { container: 'block-list', index: 1, siblings: ['a'] }],
  ['tags:\n  -⟦‸⟧', { container: 'block-list', index: 0, needsSpaceBefore: true }],
  ['tags:\n  - a\n  -⟦‸⟧\n  - b', { container: 'block-list', index: 1, siblings: ['a', 'b'], needsSpaceBefore: true }],
  ['tags:\n  - ⟦ty‸⟧ # c', { container: 'block-list', typed: 'ty' }],
  ['tags:\n  - a\n  - ⟦"b‸⟧\n', { container: 'block-list', index: 1, typed: 'b', quote: '"' }],
  ['tags:\r\n  - a\r\n  - ⟦b‸⟧\r\n', { container: 'block-list', index: 1, typed: 'b', siblings: ['a'] }],
  ['categories: ⟦fo‸o bar⟧', { container: 'scalar', typed: 'fo', key: 'categories' }],
  ['categories: ⟦foo ‸⟧', { container: 'scalar', typed: 'foo ' }],
  ['categories: ⟦‸ foo⟧', { container: 'scalar', typed: '' }],
  ['title: ⟦"a‸"⟧', { container: 'scalar', typed: 'a', quote: '"' }],
  ['title: ⟦"a: ‸⟧', { container: 'scalar', typed: 'a: ', quote: '"' }],
  ['title: ⟦‸"a"⟧', { container: 'scalar', typed: '', quote: '"' }],
  ['title: a\n  ⟦b‸ c⟧', { container: 'scalar', typed: 'b' }],
  ['title: "a\n⟦b‸⟧\nc"', { container: 'scalar', typed: 'b', quote: '"' }],
  ['title: ⟦a: b‸⟧', { container: 'scalar', typed: 'a: b' }],
];

const keys: readonly (readonly [fixture: string, typed: string, field: string | undefined])[] = [
  ['⟦‸⟧', '', undefined],
  ['⟦ti‸⟧', 'ti', 'ti'],
  ['⟦ti‸tle⟧: a', 'ti', 'title'],
  ['⟦title‸⟧: a', 'title', 'title'],
  ['title: a\n⟦‸⟧', '', undefined],
  ['title: a\n⟦‸⟧\ndate: b', '', undefined],
  ['title: a\n\n⟦‸⟧\n\ndate: b', '', undefined],
  ['tags:\n⟦‸⟧\ndate: b', '', undefined],
  ['tags:\n  - a\n⟦‸⟧', '', undefined],
  ['tags: [a\n⟦‸⟧', '', undefined],
  ['⟦ti ‸⟧', 'ti ', 'ti'],
  ['⟦"ti‸tle"⟧: a', '"ti', 'title'],
];

const others: readonly (readonly [kind: string, fixture: string])[] = [
  ['comment', '# a‸'],
  ['comment', 'title: a # b‸'],
  ['comment', 'title: # ‸b'],
  ['comment', 'tags: [a] # ‸'],
  ['comment', 'tags: [a, # ‸\n  b]'],
  ['comment', 'tags:\n  - a # ‸b'],
  ['comment', 'tags:\n  - a\n  # ‸b\n  - c'],
  ['comment', 'title: a\n# b‸\ndate: c'],
  ['nested', 'author:\n  name: ‸'],
  ['nested', 'author: {name: ‸}'],
  ['nested', 'tags:\n  - [a‸]'],
  ['nested', 'tags: [[a‸]]'],
  ['nested', 'text: |\n  a‸\n'],
  ['outside', 'tags: [a]‸'],
  ['outside', '‸  title: a'],
  ['outside', 'tags:\n  - a\n  ‸'],
  ['outside', 'tags: ‸[a]'],
  ['outside', 'tags: ["a" ‸]'],
  ['outside', 'tags: [\n  a # c\n‸]'],
  ['outside', 'tags: a\n‸  b'],
  ['outside', 'tags: a\n ‸ b'],
  ['outside', 'tags:\n ‸ b'],
];

/** The value under the cursor as Jekyll takes it; the brackets are what a new name is typed over. */
const items: readonly (readonly [fixture: string, value: unknown])[] = [
  ['tags: [a, "⟦b c‸⟧"]', 'b c'],
  ['tags: [⟦‸a⟧, b]', 'a'],
  ['tags: [a, "⟦b‸⟧', '"b'],
  ['tags:\n  - a\n  - ⟦b‸⟧ # c', 'b'],
  ["tags:\n- &x '⟦it''s‸⟧'", "it's"],
  ['tags: ⟦a‸⟧ b', 'a'],
  ["tags: 'a ⟦it''s‸⟧'", "it's"],
  ['tags: a, ⟦b‸⟧', 'b'],
  ['category: ⟦a‸ b⟧', 'a b'],
  ['title: &x "⟦a\n  b‸⟧"', 'a b'],
  ['draft: ⟦tr‸ue⟧', true],
  ['tags: [a, ‸, b]', undefined],
  ['tags: ‸', undefined],
  ['title: *a‸', undefined],
  ['title: "a‸', undefined],
];

/** In whose lines a place is that is on nothing of its own. */
const around: readonly (readonly [fixture: string, field: string | undefined])[] = [
  ['title: a\ntags: [a]‸', 'tags'],
  ['tags:\n  - a # ‸b\ndate: b', 'tags'],
  ['tags:\n  - a\n  # ‸b\n  - c', 'tags'],
  ['title: a # b‸', 'title'],
  ['# a‸\ntitle: a', undefined],
  ['title: a\n# b‸\ndate: c', undefined],
];

/** The same in front matter that is closed and in front matter that isn't. */
const frames = [
  ['closed', (yaml: string) => `---\n${yaml}\n---\nbody`],
  ['unterminated', (yaml: string) => `---\n${yaml}`],
] as const;

describe('placeAt', () => {
  for (const [name, frame] of frames) {
    for (const [fixture, { key, ...expected }] of values) {
      it(`finds the value at ${JSON.stringify(fixture)}, ${name}`, () => {
        const { text, cursor } = marked(frame(fixture));
        const place = placeAt(readFrontMatter(text), text, cursor);
        assert.equal(place.kind, 'value');
        assert.ok(place.kind === 'value');
        assert.equal(withMarks(text, cursor, place.span), frame(fixture));
        assert.deepEqual({ ...place, ...expected }, place);
        assert.equal(key ?? place.field.key, place.field.key);
      });
    }

    for (const [fixture, typed, field] of keys) {
      it(`finds the key at ${JSON.stringify(fixture)}, ${name}`, () => {
        const { text, cursor } = marked(frame(fixture));
        const place = placeAt(readFrontMatter(text), text, cursor);
        assert.ok(place.kind === 'key', place.kind);
        assert.equal(withMarks(text, cursor, place.span), frame(fixture));
        assert.deepEqual([place.typed, place.field?.key], [typed, field]);
      });
    }

    for (const [fixture, value] of items) {
      it(`finds what is touched at ${JSON.stringify(fixture)}, ${name}`, () => {
        const { text, cursor } = marked(frame(fixture));
        const place = placeAt(readFrontMatter(text), text, cursor);
        assert.ok(place.kind === 'value', place.kind);
        assert.equal(withMarks(text, cursor, place.item?.inner), frame(fixture));
        assert.deepEqual(place.item?.value, value);
      });
    }

    for (const [fixture, field] of around) {
      it(`finds the field around ${JSON.stringify(fixture)}, ${name}`, () => {
        const { text, cursor } = marked(frame(fixture));
        assert.equal(placeAt(readFrontMatter(text), text, cursor).field?.key, field);
      });
    }

    for (const [kind, fixture] of others) {
      it(`finds ${kind} at ${JSON.stringify(fixture)}, ${name}`, () => {
        const { text, cursor } = marked(frame(fixture));
        assert.equal(placeAt(readFrontMatter(text), text, cursor).kind, kind);
      });
    }
  }

  for (const fixture of ['‸---\na: b\n---\n', '--‸-\na: b\n---\n', '---\na: b\n‸---\n', '---\na: b\n---\nx‸', 'a: ‸']) {
    it(`is outside at ${JSON.stringify(fixture)}`, () => {
      const { text, cursor } = marked(fixture);
      assert.equal(placeAt(readFrontMatter(text), text, cursor).kind, 'outside');
    });
  }
});
