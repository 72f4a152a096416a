import assert from 'node:assert/strict';
import { includesOf, rendered } from '../../../support/liquid';
import { processorNow, processorTime } from '../../../support/processorTime';

/** In milliseconds; a rendering is stopped after 500, the rest is room for a busy machine. */
const longest = 4000;
/** A clock that runs ten times as fast, so that the limit of time is reached sooner. */
const hurried = { environment: { clock: () => Date.now() * 10 } };

/** Whatever a template does, the article is there in time, and says why it is not as it was meant. */
describe('A hostile template', () => {
  for (const [name, template] of [
    ['a loop of a thousand millions', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['a range of a thousand millions', '{{ (1..1000000000) | size }}'],
    ['a range with a huge end in a variable', '{% assign n = 4000000000 %}{% for i in (1..n) %}x{% endfor %}'],
    ['loops in loops', `${'{% for i in (1..1000) %}'.repeat(8)}x${'{% endfor %}'.repeat(8)}`],
    ['loops that print nothing', '{% for i in (1..100000) %}{% for j in (1..100000) %}{% endfor %}{% endfor %}'],
    ['tables in tables', `${'{% tablerow i in (1..1000) %}'.repeat(4)}x${'{% endtablerow %}'.repeat(4)}`],
    [
      'a text doubled',
      '{% assign a = "xxxxxxxxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    ],
    [
      'a captured text doubled',
      '{% assign a = "xxxxxxxxxx" %}{% for i in (1..60) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}{% endfor %}{{ a }}',
    ],
    [
      'a text replaced by longer ones',
      '{% assign a = "x" %}{% for i in (1..60) %}{% assign a = a | replace: "x", "xxxxxxxxxx" %}{% endfor %}',
    ],
    [
      'a list doubled',
      '{% assign a = "x" | split: "," %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}{{ a | size }}',
    ],
    [
      'a list that holds itself twice',
      '{% assign a = "x" | split: "," %}{% for i in (1..60) %}{% assign a = a | push: a %}{% endfor %}{{ a }}',
    ],
    [
      'the same as JSON',
      '{% assign a = "x" | split: "," %}{% for i in (1..60) %}{% assign a = a | push: a %}{% endfor %}{{ a | jsonify }}',
    ],
    [
      'the same inspected',
      '{% assign a = "x" | split: "," %}{% for i in (1..60) %}{% assign a = a | push: a %}{% endfor %}{{ a | inspect }}',
    ],
    [
      'the same compared',
      '{% assign a = "x" | split: "," %}{% assign b = a %}{% for i in (1..60) %}{% assign a = a | push: a %}{% assign b = b | push: b %}{% endfor %}{% if a == b %}{% endif %}',
    ],
    [
      'numbers multiplied',
      '{% assign a = 999999999999 %}{% for i in (1..100000) %}{% assign a = a | times: a %}{% endfor %}{{ a }}',
    ],
    ['a condition for each of many', '{% assign l = (1..100000) %}{{ l | where_exp: "i", "l contains i" | size }}'],
    [
      'conditions in conditions',
      '{% assign l = (1..3000) %}{% for i in l %}{% assign m = l | where_exp: "j", "j > i" %}{% endfor %}',
    ],
    [
      'many names for one group',
      '{% assign l = (1..200000) %}{% for i in (1..1000) %}{% assign g = l | group_by_exp: "j", "j" %}{% endfor %}',
    ],
    ['a huge width', '{{ "now" | date: "%999999999Y%1000d%1000d" | size }}'],
    [
      'a sort of many',
      '{% assign l = (1..100000) %}{% for i in (1..1000) %}{% assign l = l | reverse | sort %}{% endfor %}',
    ],
    [
      'a split into characters again and again',
      '{% assign a = "x" %}{% for i in (1..20) %}{% assign a = a | append: a %}{% endfor %}{% for i in (1..1000) %}{% assign b = a | split: "" %}{% endfor %}',
    ],
  ] as const) {
    it(`may be ${name}`, () => {
      const begun = processorNow();
      const { text, problems } = rendered(template, hurried);
      assert.ok(processorNow() - begun < longest, `${processorNow() - begun} ms`);
      assert.ok(text.length < 5_000_000);
      if (problems.length > 0) {
        assert.ok(
          problems.some(({ kind }) => kind === 'limit'),
          JSON.stringify(problems.slice(0, 3)),
        );
        assert.equal(text, template);
      }
    }).timeout(2 * longest);
  }

  for (const [name, template] of [
    ['blocks in blocks', '{% if true %}'.repeat(20_000) + '{% endif %}'.repeat(20_000)],
    ['loops in loops without end', '{% for i in (1..2) %}'.repeat(20_000)],
    ['blocks without ends', '{% if true %}x'.repeat(20_000)],
    ['ends without blocks', '{% endif %}'.repeat(20_000)],
    ['openings', '{{'.repeat(100_000)],
    ['openings of tags', '{%'.repeat(100_000)],
    ['quotes that never end', '{{ "a }}'.repeat(20_000)],
    ['filters', `{{ "a" ${'| append: "b" '.repeat(20_000)} }}`],
    ['conditions', `{% if ${'true and '.repeat(20_000)} true %}x{% endif %}`],
    ['dots', `{{ ${'a.'.repeat(50_000)}b }}`],
    ['brackets', `{{ ${'a['.repeat(20_000)}${']'.repeat(20_000)} }}`],
    ['raw marks', '{% raw %}'.repeat(20_000)],
    ['comments', '{% comment %}'.repeat(20_000)],
    ['parameters', `{% include a.html ${'a="b" '.repeat(20_000)} %}`],
    ['a parameter with many backslashes', `{% include a.html a="${'\\'.repeat(100_000)} %}`],
    ['values of a case', `{% case 1 %}{% when ${'1 or '.repeat(20_000)}1 %}x{% endcase %}`],
    ['angle brackets', `{{ "${'<'.repeat(100_000)}" | strip_html }}`],
    ['blanks', `{{ "${' '.repeat(100_000)}x" | strip | normalize_whitespace | truncatewords: 3 }}`],
    ['hyphens', `{{ "${'-'.repeat(100_000)}x" | slugify }}`],
    ['percent signs', `{{ "${'%'.repeat(100_000)}" | url_decode | uri_escape | size }}`],
    ['tags of HTML that never end', `{{ "${'<'.repeat(100_000)}" | smartify | size }}`],
    ['letters behind a loop', `{% for i in (1..2) ${'a'.repeat(100_000)} %}x{% endfor %}`],
    ['quotes to be set', `{{ "${"'".repeat(50_000)}" | smartify | size }}`],
    ['digits', `{{ ${'9'.repeat(50_000)} | plus: 1 | size }}`],
    ['text of digits', `{{ "${'9'.repeat(20_000)}" | times: "${'9'.repeat(20_000)}" | size }}`],
    ['a date of digits', `{{ "${'1'.repeat(50_000)}-" | date: "%F" | size }}`],
  ] as const) {
    it(`may be a great many ${name}`, () => {
      const took = processorTime(() => rendered(template, hurried));
      assert.ok(took < longest, `${took} ms`);
    }).timeout(15 * longest);
  }

  it('may stand in a site whose base is a great many slashes', () => {
    const begun = processorNow();
    rendered('{{ "a" | relative_url }}', { environment: { baseurl: `a${'/'.repeat(200_000)}b` } });
    assert.ok(processorNow() - begun < longest, `${processorNow() - begun} ms`);
  }).timeout(2 * longest);

  it('reaches nothing of JavaScript', () => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'valueOf',
      'hasOwnProperty',
      '__defineGetter__',
    ];
    const variables = {
      text: 'x',
      list: ['x'],
      map: new Map([['a', 'x']]),
      drop: { kind: 'drop', get: () => undefined, keys: () => [], text: () => '' } as const,
      time: { kind: 'time', epochMs: 0, offsetMinutes: 0 } as const,
      number: 5,
    };
    for (const of of [...Object.keys(variables), 'forloop', '']) {
      for (const name of names) {
        for (const access of [of === '' ? name : `${of}.${name}`, `${of}["${name}"]`, `${of}.${name}.constructor`]) {
          assert.equal(rendered(`[{{ ${access} }}]`, { variables }).text.replace(/\{\{.*\}\}/, ''), '[]', access);
        }
        assert.equal(rendered(`{{ list | map: "${name}" | join: "" }}`, { variables }).text, '', name);
        assert.equal(rendered(`{{ list | where: "${name}", "x" | size }}`, { variables }).text, '0', name);
      }
    }
  });

  it('leaves objects as they are, whatever its variables are called', () => {
    rendered(
      '{% assign __proto__ = "a" | split: "" %}{% assign constructor = 1 %}{% capture toString %}x{% endcapture %}',
    );
    rendered('{% for __proto__ in (1..2) %}{{ __proto__ }}{% endfor %}{% increment __proto__ %}');
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(String({}), '[object Object]');
    assert.equal(rendered('{{ a }}').text, '');
  });

  it('knows no filter by a name of JavaScript’s', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      assert.equal(rendered(`{{ "a" | ${name} }}`).text, 'a', name);
      assert.match(rendered(`a {% ${name} %} b`).text, /^a .* b$/);
    }
  });

  it('takes in nothing from outside of the includes', () => {
    for (const file of [
      '../secret.html',
      '/etc/passwd',
      'a/../../b',
      './a.html',
      '..',
      'C:\\a',
      '__proto__',
      'a..html',
    ]) {
      const { problems } = rendered(`{% include ${file} %}{% include_relative ${file} %}`);
      assert.ok(problems.length === 2, file);
    }
  });

  it('stops includes that take in one another', () => {
    const includes = includesOf({
      'a.html': 'a{% include b.html %}{% include b.html %}',
      'b.html': '{% include a.html %}',
    });
    const begun = processorNow();
    const { text, problems } = rendered('x {% include a.html %} y', { sources: { includes } });
    assert.ok(processorNow() - begun < longest);
    assert.equal(problems.at(-1)?.kind, 'limit');
    assert.match(text, /^x .* y$/s);
  });
});
