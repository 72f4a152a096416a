import assert from 'node:assert/strict';
import { yamlUnreadable } from '../../../../src/core/diagnostics/rules/yamlUnreadable';
import { afterAllFixes, findingsOf } from '../../../support/mend';

/** Front matter before and after all fixes; what has no fix stays as it is. */
const mended: readonly (readonly [before: string, after: string])[] = [
  ['title: Bread: a beginning', 'title: "Bread: a beginning"'],
  ['title: @home # c', 'title: "@home" # c'],
  ['tags: [bread, @home]', 'tags: [bread, "@home"]'],
  ['title: [new] bread', 'title: "[new] bread"'],
  ['a: b: c\nd: e: f', 'a: "b: c"\nd: "e: f"'],
  ['tags: [a, b]]', 'tags: [a, b]'],
  ['tags: [a, b]]] # c', 'tags: [a, b] # c'],
  ['tags: ["a]", b] ]', 'tags: ["a]", b] '],
  ['map: {a: b}}', 'map: {a: b}'],
  ['tags: [a, b}', 'tags: [a, b]'],
  ['map: {a: b]', 'map: {a: b}'],
  ['title:Bread\ndate: 2026-01-01', 'title: Bread\ndate: 2026-01-01'],
  ['layout: post\ntitle:Bread', 'layout: post\ntitle: Bread'],
  ['title：パン\nlayout: post', 'title: パン\nlayout: post'],
  ['title： パン\nlayout: post', 'title: パン\nlayout: post'],
  ['title：　パン\nlayout: post', 'title: パン\nlayout: post'],
  ['title：\nlayout: post', 'title:\nlayout: post'],
  ['tags:\n\t- a\n\t- b\ntitle: c', 'tags:\n  - a\n  - b\ntitle: c'],
  ['tags:\n\t- a\ntitle: c\nauthors:\n\t- d', 'tags:\n  - a\ntitle: c\nauthors:\n  - d'],
  ['author:\n\tname: a\n\tlinks:\n\t\t- b', 'author:\n  name: a\n  links:\n    - b'],
  ['title: a\n\tdate: 2026-01-01', 'title: a\ndate: 2026-01-01'],
  ['title: "C:\\dir"', "title: 'C:\\dir'"],
  ['title: "a" b', 'title: \'"a" b\''],
  ["title: 'a' b # c", 'title: "\'a\' b" # c'],
  ['題:foo\nlayout: post', '題: foo\nlayout: post'],
  ['title: "it\'s \\d"', "title: 'it''s \\d'"],
  ['title: "パン\nlayout: post', 'title: "パン"\nlayout: post'],
  ["title: 'it's bread'", 'title: "it\'s bread"'],
  ['title: "a" and "b"', 'title: \'"a" and "b"\''],
  ['tags: [a, b\nlayout: post', 'tags: [a, b]\nlayout: post'],
  ['tags: [a, "b]', 'tags: [a, "b"]'],
  ['map: {a: b', 'map: {a: b}'],
  ['tags: [c, #ruby]', 'tags: [c, "#ruby"]'],
  ['tags: [c, #ruby, d #1]\nlayout: post', 'tags: [c, "#ruby", "d #1"]\nlayout: post'],
  ['title: A\n  date: 2026-01-01\n  layout: post', 'title: A\ndate: 2026-01-01\nlayout: post'],
  [' title: A\ntags: [a]', 'title: A\ntags: [a]'],
  ['tags:\n  - a\n - b\n - c', 'tags:\n  - a\n  - b\n  - c'],
  ['author:\n  name: a\n   url: b', 'author:\n  name: a\n  url: b'],
  ['title:\u00a0パン\nlayout: post', 'title: パン\nlayout: post'],
  ['tags: [a, b］', 'tags: [a, b]'],
  ['map: {a: b｝', 'map: {a: b}'],
  ['title: "彼の“パン”', 'title: "彼の“パン"'],
  ['tags: ["a”, “b”]', 'tags: ["a", "b"]'],
  ["tags: ['a’, 'b']", "tags: ['a', 'b']"],
  ['＃メモ\ntitle: A', '#メモ\ntitle: A'],
  ['tags:\n　- a\n　- b\ntitle: A', 'tags:\n  - a\n  - b\ntitle: A'],
  ['tags:\n-　a\n－　b\n- c', 'tags:\n- a\n- b\n- c'],
  ['tags:\n  - a\n  -　b', 'tags:\n  - a\n  - b'],
  ['title: a\u0001b\u0002\ntags: [a\u0001]', 'title: ab\ntags: [a]'],
];

const withoutFix = [
  'tags: [a], [b]',
  'http://example.com\nlayout: post',
  'これはメモ：あとで\nlayout: post',
  'just words\nlayout: post',
  'title: "say \\"hi\\" \\d"',
];

const post = (yaml: string): string => `---\n${yaml}\n---\nText\n`;

describe('front matter that Jekyll cannot read', () => {
  for (const [before, after] of mended) {
    it(`is mended from ${JSON.stringify(before)} to ${JSON.stringify(after)}, and then no longer found`, () => {
      assert.equal(findingsOf(yamlUnreadable, post(before)).length, 1);
      const text = afterAllFixes(yamlUnreadable, post(before));
      assert.equal(text, post(after));
      assert.deepEqual(findingsOf(yamlUnreadable, text), []);
    });
  }

  for (const yaml of withoutFix) {
    it(`is left to the writer in ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(
        findingsOf(yamlUnreadable, post(yaml)).map(({ fixes }) => fixes),
        [[]],
      );
    });
  }

  it('keeps its Windows line breaks', () => {
    const text = '---\r\ntags:\r\n\t- a\r\n\t- b\r\n---\r\n';
    assert.equal(afterAllFixes(yamlUnreadable, text), text.replaceAll('\t', '  '));
  });
});
