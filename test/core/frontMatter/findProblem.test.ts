import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/foundation/message';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import { marked, withMarks } from '../../support/cursor';

/** Front matter that real Psych refuses; the brackets are where a writer would look. */
const refused: readonly (readonly [cause: string, words: RegExp, yaml: string])[] = [
  ['colon-in-value', /holds a colon.*in quotes/, 'title: ⟦a: b⟧\nn: 1\n'],
  ['colon-in-value', /holds a colon/, 'n: 1\ntitle: ⟦a: b⟧ # c\n'],
  ['colon-in-value', /ends in a colon/, 'title: ⟦a:⟧\n'],
  ['colon-in-value', /holds a colon/, 'a:\n  b: ⟦c: d⟧\n'],
  ['reserved-first-character', /cannot begin with @/, 'author: ⟦@me⟧\n'],
  ['reserved-first-character', /cannot begin with `/, 'title: ⟦`a` b⟧\n'],
  ['reserved-first-character', /cannot begin with %/, 'title: ⟦% a⟧\n'],
  ['reserved-first-character', /cannot begin with \*/, 'title: ⟦*a* b⟧\n'],
  ['reserved-first-character', /cannot begin with \*/, 'title: ⟦*a⟧\n'],
  ['reserved-first-character', /cannot begin with \[/, 'title: ⟦[a] b⟧\n'],
  ['reserved-first-character', /cannot begin with -/, 'tags: ⟦- a⟧\n'],
  ['reserved-first-character', /cannot begin with >/, 'title: ⟦>a⟧\n'],
  ['reserved-first-character', /cannot begin with @/, 'tags: [a, ⟦@b⟧]\n'],
  ['reserved-first-character', /cannot begin with @/, 'tags:\n  - a\n  - ⟦@b⟧\n'],
  ['unclosed-quote', /quote " .*never closed/, 'title: ⟦"a⟧\nb: "c"\n'],
  ['unclosed-quote', /quote ' .*never closed/, "title: ⟦'its⟧\n"],
  ['unclosed-quote', /quote " .*never closed/, 'tags:\n  - a\n  - ⟦"b⟧\n'],
  ['unclosed-bracket', /bracket \[ .*never closed/, 'tags: ⟦[a, b⟧\ntitle: c\n'],
  ['unclosed-bracket', /bracket { .*never closed/, 'a: ⟦{b: c⟧\nd: e\n'],
  ['tab-indentation', /tab/, 'a:\n⟦\t⟧- b\n'],
  ['tab-indentation', /tab/, 'a: b\n⟦\t⟧c: d\n'],
  ['indentation', /indented/, 'a: "b"\n ⟦c: d⟧\n'],
  ['indentation', /indented/, 'a: b\n  ⟦c: d⟧\n'],
  ['indentation', /same column/, 'a:\n    - b\n  ⟦- c⟧\nd: e\n'],
  ['missing-colon', /colon is missing after tags/, 'title: a\n⟦tags⟧\nn: 1\n'],
  ['full-width-colon', /full-width/, 'title: a\n⟦tags：b⟧\n'],
  ['missing-space', /space is missing after the colon that follows tags/, 'title: a\n⟦tags:b⟧\n'],
  ['missing-space', /space after tags: is a full-width one/, 'title: a\n⟦tags:　[b, c]⟧\n'],
  ['missing-colon', /colon is missing/, '⟦just words⟧\n'],
  ['text-after-quote', /closing quote "/, 'title: ⟦"a" b⟧\n'],
  ['bad-escape', /backslash.*\\d/, 'title: ⟦"C:\\dir"⟧\n'],
  ['other', /fields here/, '⟦- a⟧\n- b\n'],
  ['other', /name is missing/, 'a: 1\n⟦: b⟧\n'],
  ['other', /name of a field cannot begin with @/, 'a: 1\n⟦@b⟧: c\n'],
  ['other', /before this comma/, '⟦tags: [a, , b]⟧\n'],
  ['extra-bracket', /bracket \] .*too many/, 'tags: [a, b]⟦]⟧\n'],
  ['extra-bracket', /too many/, 'tags:\n  - [a, "]"] ⟦]]⟧ # c\n'],
  ['wrong-bracket', /bracket \[ .*\}/, 'tags: [a, b⟦}⟧\n'],
  ['other', /follows the closing bracket \]/, 'tags: ⟦[a], [b]⟧\n'],
  ['control-character', /invisible character.*U\+0001/, 'title: a⟦\u0001⟧b\n'],
  ['alias-bomb', /repeat/, '⟦a: &a [*a]⟧\n'],
];

/** What Psych reads and looks wrong. */
const accepted = [
  'title: a:b http://x/y\n',
  'title: a -- b? [c], {d}\n',
  'title: "a: b"\n',
  'title: "a\nb: c"\nn: 1\n',
  'tags: [a,\nb]\n',
  'a: 1\na: 2\n',
  'a: [b]#c\n',
  "a: 'b''c'\n",
  'a: -b # c\n',
  'a: &x b\nc: *x\n',
  'a:b: c\n',
  'title: 日本語：全角\n',
  'a: !ruby/sym b\n',
  ':a: b\n',
];

describe('findProblem', () => {
  for (const [cause, words, yaml] of refused) {
    it(`says where and why ${JSON.stringify(yaml)} cannot be read`, () => {
      const { text } = marked(`---\n${yaml}---\nbody`);
      const { problem } = readFrontMatter(text);
      assert.ok(problem);
      assert.equal(withMarks(text, undefined, problem.span), `---\n${yaml}---\nbody`);
      assert.equal(problem.cause, cause);
      assert.match(formatMessage(problem.message), words);
    });
  }

  it('says that lists are nested too deeply', () => {
    const { problem } = readFrontMatter(`---\na: ${'['.repeat(1200)}${']'.repeat(1200)}\n---\n`);
    assert.match(formatMessage(problem?.message ?? message('')), /nested too deeply/);
  });

  it('says nothing in the words of a YAML reader', () => {
    for (const [, , yaml] of refused) {
      const { problem } = readFrontMatter(`---\n${marked(yaml).text}---\n`);
      assert.doesNotMatch(formatMessage(problem?.message ?? message('')), /\b(?:stream|scalar|node|mapping|escape)\b/);
    }
  });

  it('names the field that the problem is in', () => {
    assert.equal(readFrontMatter('---\na: 1\ntitle: b: c\n---\n').problem?.field?.key, 'title');
  });

  for (const yaml of accepted) {
    it(`finds nothing wrong with ${JSON.stringify(yaml)}, which Jekyll reads`, () => {
      assert.equal(readFrontMatter(`---\n${yaml}---\n`).problem, undefined);
    });
  }
});
