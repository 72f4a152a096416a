import assert from 'node:assert/strict';
import { rendered } from '../../../support/liquid';

describe('Liquid as Jekyll runs it', () => {
  for (const [name, template, expected] of [
    ['text', 'a\nb', 'a\nb'],
    ['a variable', '{{ "a" }}', 'a'],
    ['branches', '{% if true %}a{% else %}b{% endif %}', 'a'],
    ['raw text', '{% raw %}{{ a }}{% endraw %}', '{{ a }}'],
    ['something half-typed', 'a {{ b\n\nc {{ "d" }}', 'a {{ b\n\nc d'],
    ['a tag of a plugin', 'a {% youtube x %} b', 'a {% youtube x %} b'],
    ['a block without its end', 'a {% if x %} b {{ 1 }}', 'a {% if x %} b 1'],
    ['an end without its block', 'a {% endif %} b {{ 1 }}', 'a {% endif %} b 1'],
  ] as const) {
    it(`handles ${name}`, () => {
      assert.equal(rendered(template).text, expected);
    });
  }
});
