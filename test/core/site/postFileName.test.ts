import assert from 'node:assert/strict';
import { readPostFileName } from '../../../src/core/site/postFileName';

// What real Jekyll 4.3.1 makes of such names.
const names: readonly (readonly [name: string, date: string | undefined, slug: string, extension: string])[] = [
  ['2026-03-12-hello-world.md', '2026-3-12', 'hello-world', '.md'],
  ['2026-3-2-a.md', '2026-3-2', 'a', '.md'],
  ['20-1-1-two-digits.md', '2020-1-1', 'two-digits', '.md'],
  ['69-1-1-last-century.md', '1969-1-1', 'last-century', '.md'],
  ['202-1-1-three-digits.md', '202-1-1', 'three-digits', '.md'],
  ['2026-01-23-日本語.markdown', '2026-1-23', '日本語', '.markdown'],
  ['2026-01-21-a.b.c.md', '2026-1-21', 'a.b.c', '.md'],
  ['2026-01-20-.md', '2026-1-20', '', '.md'],
  ['2026-01-20-dots...md', '2026-1-20', 'dots', '.md'],
  ['2026-02-30-runs-over.md', '2026-2-30', 'runs-over', '.md'],
  ['2026-13-45-no-such-day.md', undefined, 'no-such-day', '.md'],
  ['02026-01-01-five-digits.md', undefined, '02026-01-01-five-digits', '.md'],
  ['2026-001-01-a.md', undefined, '2026-001-01-a', '.md'],
  ['2026-01-01.md', undefined, '2026-01-01', '.md'],
  ['2026-01-25-noext', undefined, '2026-01-25-noext', ''],
  ['draft.md', undefined, 'draft', '.md'],
  ['.md', undefined, '', '.md'],
  ['', undefined, '', ''],
];

describe('readPostFileName', () => {
  for (const [name, day, slug, extension] of names) {
    it(`reads “${name}”`, () => {
      const { date, ...rest } = readPostFileName(name);
      assert.equal(date && `${date.year}-${date.month}-${date.day}`, day);
      assert.equal(rest.slug, slug);
      assert.equal(rest.extension, extension);
    });
  }

  it('tells a date that does not exist from none', () => {
    assert.equal(readPostFileName('2026-13-45-a.md').dateText, '2026-13-45');
    assert.equal(readPostFileName('a.md').dateText, undefined);
  });
});
