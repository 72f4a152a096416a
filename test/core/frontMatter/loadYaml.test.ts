import assert from 'node:assert/strict';
import { loadYaml } from '../../../src/core/frontMatter/loadYaml';
import type { YamlValue } from '../../../src/core/frontMatter/yamlValue';
import { processorNow } from '../../support/processorTime';
import { date, float, map, time } from '../../support/yaml';

/** Unquoted scalars and what Psych 4.0 makes of them. */
const scalars: readonly (readonly [string, YamlValue])[] = [
  ['', null],
  ['~', null],
  ['NULL', null],
  ['nil', 'nil'],
  ['yes', true],
  ['On', true],
  ['tRuE', true],
  ['no', false],
  ['OFF', false],
  ['y', 'y'],
  ['n', 'n'],
  ['N', 'N'],
  ['0', 0],
  ['-12', -12],
  ['+7', 7],
  ['010', 8],
  ['08', '08'],
  ['0o7', '0o7'],
  ['0x1F', 31],
  ['-0b101', -5],
  ['0b', '0b'],
  ['1_000', 1000],
  ['1,000', 1000],
  ['1,00', 100],
  ['1,', '1,'],
  ['123456789012345678901', 123456789012345678901n],
  ['-9007199254740993', -9007199254740993n],
  ['12:30', 45_000],
  ['1:2:3', 3723],
  ['1:60', '1:60'],
  ['-1:30', -1800],
  ['12:30.5', float(45_030)],
  ['1.0', float(1)],
  ['1.', float(1)],
  ['-.5', float(-0.5)],
  ['1,234.5', float(1234.5)],
  ['1.5e+3', float(1500)],
  ['1.5e3', '1.5e3'],
  ['1e5', '1e5'],
  ['.', '.'],
  ['-.', '-.'],
  ['.e+5', '.e+5'],
  ['2.7.0', '2.7.0'],
  ['.inf', float(Infinity)],
  ['-.INF', float(-Infinity)],
  ['.nan', float(Number.NaN)],
  ['-.nan', '-.nan'],
  ['2025-11-30', date(2025, 11, 30)],
  ['2025-1-3', date(2025, 1, 3)],
  ['2025-02-30', '2025-02-30'],
  ['2023-02-29', '2023-02-29'],
  ['2025-13-01', '2025-13-01'],
  ['2025/11/30', '2025/11/30'],
  ['2025-11-30 16:39:09', time('2025-11-30T16:39:09Z')],
  ['2025-11-30 16:39:09 +0000', time('2025-11-30T16:39:09Z', 0)],
  ['2025-11-30 16:39:09 +0900', time('2025-11-30T07:39:09Z', 540)],
  ['2025-11-30 16:39:09 +09:00', time('2025-11-30T07:39:09Z', 540)],
  ['2025-11-30 16:39:09+09', time('2025-11-30T07:39:09Z', 540)],
  ['2025-11-30 16:39:09 -5', time('2025-11-30T21:39:09Z', -300)],
  ['2025-11-30T16:39:09-0330', time('2025-11-30T20:09:09Z', -210)],
  ['2025-11-30T16:39:09-00:30', time('2025-11-30T16:09:09Z', 30)],
  ['2025-11-30t16:39:09Z', time('2025-11-30T16:39:09Z', 0)],
  ['2025-11-30 16:39:09.25 Z', time('2025-11-30T16:39:09.250Z', 0)],
  ['2025-11-30 16:39:09.', time('2025-11-30T16:39:09Z')],
  ['2025-1-3 1:02:03', time('2025-01-03T01:02:03Z')],
  ['2025-02-30 00:00:00', time('2025-03-02T00:00:00Z')],
  ['2025-11-30 24:00:00', time('2025-12-01T00:00:00Z')],
  ['2025-11-30 24:00:01', '2025-11-30 24:00:01'],
  ['2025-11-30 16:60:00', '2025-11-30 16:60:00'],
  ['2025-11-30 16:39:09 +24:00', '2025-11-30 16:39:09 +24:00'],
  ['2025-11-30 16:39', '2025-11-30 16:39'],
  ['2025-11-30 16:39:09 JST', '2025-11-30 16:39:09 JST'],
  [':symbol', ':symbol'],
  ['a:b', 'a:b'],
  ['日本', '日本'],
  ['１', '１'],
  ['"yes"', 'yes'],
  ["'2025-11-30'", '2025-11-30'],
  ['!!str 12', '12'],
  ['!!int "3"', 3],
  ['!!float 3', float(3)],
  ['!ruby/object:Post 3', 3],
  ['!<tag:example.org,2000:x> yes', true],
];

const texts: readonly (readonly [what: string, yaml: string, value: YamlValue])[] = [
  ['nothing', '', null],
  ['comments alone', '# a\n\n# b\n', null],
  ['of equal keys the last one, in the place of the first', 'a: 1\nb: 2\na: 3\n', map(['a', 3], ['b', 2])],
  ['keys that are no strings', '2024: a\nyes: b\n~: c\n', map([2024, 'a'], [true, 'b'], [null, 'c'])],
  [
    'a merge, which overrides what stands before it',
    'x: &x {a: 1}\ny: {a: 2, <<: *x}\nz: {<<: *x, a: 3}\n',
    map(['x', map(['a', 1])], ['y', map(['a', 1])], ['z', map(['a', 3])]),
  ],
  [
    'a merge of several, of which the first wins',
    'y: {<<: [{a: 1}, {a: 2, b: 3}]}\n',
    map(['y', map(['a', 1], ['b', 3])]),
  ],
  ['a merge of what is no map, which stays a field', '<<: 1\n', map(['<<', 1])],
  ['a double-quoted value that goes on in the first column', 'a: "b\nc\n\nd"\ne: 1\n', map(['a', 'b c\nd'], ['e', 1])],
  ['a single-quoted value that goes on in the first column', "a: 'b\nc'\n", map(['a', 'b c'])],
  ['such a value deep inside', 'a:\n  - b: "c\nd"\n    e: 1\n', map(['a', [map(['b', 'c d'], ['e', 1])]])],
  ['an escaped line end before the first column', 'a: "b\\\nc"\n', map(['a', 'bc'])],
  ['a list in brackets that goes on in the first column', 'a: [b,\nc,\n"d\ne"\n]\n', map(['a', ['b', 'c', 'd e']])],
  [
    'a map in braces that goes on in the first column',
    'a: {\nb: 1,\nc: 2\n}\nd: 3\n',
    map(['a', map(['b', 1], ['c', 2])], ['d', 3]),
  ],
  ['tabs between items', 'a: [b,\tc]\n', map(['a', ['b', 'c']])],
  ['a tab after the colon', 'a:\tb\n', map(['a', 'b'])],
  [
    'a comment that touches a bracket or a quote',
    'a: [b]#c\nd: "e"#f\ng: [h,#i\n j]\n',
    map(['a', ['b']], ['d', 'e'], ['g', ['h', 'j']]),
  ],
  ['the first document alone, whatever follows', 'a: 1\n...\nb: [\n', map(['a', 1])],
  ['the first of two documents', '%YAML 1.1\n---\na: 1\n---\nb: 2\n', map(['a', 1])],
  [
    'an unknown tag on a map and on a list',
    'a: !ruby/hash:X {b: 1}\nc: !x [1]\n',
    map(['a', map(['b', 1])], ['c', [1]]),
  ],
  ['a line separator at the end of a value, which is a line break', 'a: b\u2028\nc: d\n', map(['a', 'b'], ['c', 'd'])],
  ['a line separator inside quotes', 'a: "b\u2028c"\n', map(['a', 'b\u2028c'])],
  ['carriage returns', 'a: 1\r\nb: >-\r\n  c\r\n  d\r\n', map(['a', 1], ['b', 'c d'])],
  ['blocks of text', 'a: |\n  x\n   y\nb: >+\n  x\n  y\n\nc: 1\n', map(['a', 'x\n y\n'], ['b', 'x y\n\n'], ['c', 1])],
];

const refused: readonly (readonly [what: string, yaml: string, cause: string])[] = [
  ['a tab before a field', 'a: 1\n\tb: 2\n', 'tab-indentation'],
  ['a tab in an empty line', 'a: b\n\t\nc: d\n', 'tab-indentation'],
  ['a tab after a dash', 'a:\n-\t b\n', 'tab-indentation'],
  ['a line separator in an unquoted value', 'a: b\u2028c\nd: e\n', 'other'],
  ['a value that refers to itself', 'a: &a [*a]\n', 'alias-bomb'],
];

describe('loadYaml', () => {
  for (const [source, value] of scalars) {
    it(`reads ${JSON.stringify(source)} as Psych does`, () => {
      assert.deepEqual(loadYaml(`k: ${source}\n`), { value: map(['k', value]) });
    });
  }

  for (const [what, yaml, value] of texts) {
    it(`reads ${what}`, () => {
      assert.deepEqual(loadYaml(yaml), { value });
    });
  }

  for (const [what, yaml, cause] of refused) {
    it(`refuses ${what}, as Psych does`, () => {
      const loaded = loadYaml(yaml);
      assert.equal('problem' in loaded ? loaded.problem.cause : 'none', cause);
    });
  }

  it('points at the mistake in the text as it is, though it reads one with spaces put in', () => {
    const yaml = 'a: "b\nc"\nd: [e]]\n';
    const loaded = loadYaml(yaml);
    assert.equal('problem' in loaded ? yaml.slice(loaded.problem.offset) : '', ']\n');
  });

  it('refuses aliases that multiply, in no time and memory', () => {
    const names = [...'abcdefghijklmnopqrst'];
    const levels = names.slice(1).map((name, i) => `${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(', ')}]`);
    const started = processorNow();
    const loaded = loadYaml(`a: &a [1]\n${levels.join('\n')}\n`);
    assert.equal('problem' in loaded && loaded.problem.cause, 'alias-bomb');
    assert.ok(processorNow() - started < 1000);
  });

  it('refuses merges that multiply', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(', ');
    const started = processorNow();
    const loaded = loadYaml(`a: &a {${keys}}\n${'b: {<<: *a}\n'.repeat(10_000)}`);
    assert.equal('problem' in loaded && loaded.problem.cause, 'alias-bomb');
    assert.ok(processorNow() - started < 1000);
  });

  it('reads as many aliases as a writer may use', () => {
    const loaded = loadYaml(`a: &a [1, 2, 3]\nb:\n${'- *a\n'.repeat(2000)}`);
    assert.ok('value' in loaded);
  });
});
