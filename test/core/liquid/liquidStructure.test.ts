import assert from 'node:assert/strict';
import { liquidStructure } from '../../../src/core/liquid/liquidStructure';
import { liquidTokens } from '../../../src/core/liquid/liquidToken';
import { processorNow } from '../../support/processorTime';

describe('reading Liquid', () => {
  it('gives every tag and output with its place', () => {
    const text = 'a {%- if x -%}{{ y | z }}{% endif %}';
    assert.deepEqual(
      [...liquidTokens(text, 0)].map(({ kind, span, name, markup }) => [
        kind,
        text.slice(span.start, span.end),
        name,
        markup,
      ]),
      [
        ['tag', '{%- if x -%}', 'if', ' x '],
        ['output', '{{ y | z }}', '', ' y | z '],
        ['tag', '{% endif %}', 'endif', ' '],
      ],
    );
  });

  const hostile = [
    '{% if x %}',
    '{{ x ',
    '{% foo %}',
    '{% x ',
    '{% endif %}',
    '{% raw %}',
    '{% comment %}',
    '{% if "',
    '{',
  ];
  for (const piece of hostile) {
    it(`takes linear time on ${piece} again and again`, () => {
      const started = processorNow();
      liquidStructure(`${piece.repeat(50_000)} %}`, 0);
      assert.ok(processorNow() - started < 2000);
    });
  }

  it('takes linear time on tags that differ', () => {
    const started = processorNow();
    liquidStructure(Array.from({ length: 3000 }, (_, index) => `{% tag${index} %} some text`).join('\n'), 0);
    assert.ok(processorNow() - started < 2000);
  });
});
