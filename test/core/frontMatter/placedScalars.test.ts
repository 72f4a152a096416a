import assert from 'node:assert/strict';
import { parseScalars } from '../../../src/core/frontMatter/parseYaml';
import { slice } from '../../../src/core/text/span';

const found = (text: string): readonly string[] | undefined =>
  parseScalars(text)?.map(
    ({ path, isKey, value, span, inner }) =>
      `${path.join('/')}${isKey ? ' key' : ''}: ${value} (${slice(text, span)}|${slice(text, inner)})`,
  );

describe('the keys and values of YAML with their places', () => {
  it('lie in maps and lists of every style', () => {
    assert.deepEqual(found(`# c\na: x # c\n"b c":\n  - 'it''s'\n  - {n: "v\\u0061", m: [q]}\n`), [
      'a key: a (a|a)',
      'a: x (x|x)',
      'b c key: b c ("b c"|b c)',
      `b c/0: it's ('it''s'|it''s)`,
      'b c/1/n key: n (n|n)',
      'b c/1/n: va ("v\\u0061"|v\\u0061)',
      'b c/1/m key: m (m|m)',
      'b c/1/m/0: q (q|q)',
    ]);
  });

  it('keep their place behind aliases, empty values and anchors', () => {
    assert.deepEqual(found('a: &x 1\nb: *x\nc:\nd: [*x, 2]\n'), [
      'a key: a (a|a)',
      'a: 1 (1|1)',
      'b key: b (b|b)',
      'c key: c (c|c)',
      'd key: d (d|d)',
      'd/1: 2 (2|2)',
    ]);
  });

  it('are those of JSON too, and of the first document alone', () => {
    assert.deepEqual(found('{"a": {"b": "x"}}'), ['a key: a ("a"|a)', 'a/b key: b ("b"|b)', 'a/b: x ("x"|x)']);
    assert.deepEqual(found('a: 1\n---\nb: 2\n'), ['a key: a (a|a)', 'a: 1 (1|1)']);
  });

  it('are none of what is no YAML', () => {
    assert.equal(found('a: [\n'), undefined);
  });
});
