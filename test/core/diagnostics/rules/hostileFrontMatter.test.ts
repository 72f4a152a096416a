import assert from 'node:assert/strict';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { Post } from '../../../../src/core/posts/post';
import { processorTime } from '../../../support/processorTime';
import { testSite } from '../../../support/site';

const many = 5_000;
const lines = (line: (index: number) => string): string =>
  `---\n${Array.from({ length: many }, (_, index) => line(index)).join('\n')}\n---\n`;
const long = (sign: string): string => sign.repeat(100_000);

const texts: Readonly<Record<string, string>> = {
  'thousands of fields of one name': lines(() => 'title: a'),
  'thousands of unknown fields': lines((index) => `titel${index}: a`),
  'thousands of empty fields': lines((index) => `a${index}:`),
  'thousands of values with blanks around them': lines((index) => `a${index}: \u3000b`),
  'thousands of names with blanks around them': lines((index) => `\u00a0a${index}: b`),
  'a value with blanks in the middle': `---\ntitle: a${long('\u3000')}b${long('\u00a0')}c\n---\n`,
  'a name with blanks in the middle': `---\na${long('\u3000')}b: c\n---\n`,
  'a value of blanks below its name': `---\ntags:\n  -${long('\u00a0')}\n---\n`,
  'a value of commas': `---\ntags: [a${long('，')}]\n---\n`,
  'a value of quotes': `---\ntitle: ${long('”')}\n---\n`,
  'thousands of lines like fences': `a\n${'ーーー\n'.repeat(many)}`,
  'a line of hyphens': `${long('-')}\ntitle: a\n`,
  'a line of long vowel marks that should close': `---\ntitle: a\n${long('ー')}x\n`,
  'an open bracket before thousands of number signs': `---\ntags: [a, ${long('#b, ')}\n---\n`,
  'an open quote before thousands of quotes': `---\ntitle: "a${long('”')}\n---\n`,
  'thousands of lines in the wrong column': `---\na: b\n${'  c: d\n'.repeat(many)}---\n`,
  'thousands of comments before nothing': `---\n${'# a\n'.repeat(many)}b\n`,
};

describe('front matter that is made to take long', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`is looked at quickly: ${name}`, () => {
      const { view } = testSite([], { settings: { rules: { 'field-unknown': 'warning', 'field-order': 'warning' } } });
      const post = new Post('/blog/_posts/2026-10-03-a.md', text, 'post');
      const took = processorTime(() => runRules(allRules, post, view));
      assert.ok(took < 3000, `${took} ms`);
    });
  }
});
