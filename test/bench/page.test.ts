import assert from 'node:assert/strict';
import { budgets } from '../../bench/budgets.mjs';
import { judge } from '../../bench/judge.mjs';
import { readPage, type Section, writePage } from '../../bench/page.mjs';
import { median, percentiles } from '../../bench/percentiles.mjs';

describe('a budget', () => {
  const cases = [
    { limit: { atMost: 2 }, figure: 2, says: 'kept' },
    { limit: { atMost: 2 }, figure: 2.01, says: 'missed' },
    { limit: { atMost: 2 }, figure: 4, margin: 2, says: 'kept' },
    { limit: { atMost: 2 }, figure: 4.01, margin: 2, says: 'missed' },
    { limit: { atLeast: 98 }, figure: 98, says: 'kept' },
    { limit: { atLeast: 98 }, figure: 97.9, says: 'missed' },
    { limit: { atLeast: 98 }, figure: 50, margin: 2, says: 'kept' },
    { limit: { atMost: 2 }, figure: undefined, says: 'not measured' },
    { limit: { atMost: 2 }, figure: Number.NaN, says: 'not measured' },
  ];
  for (const { limit, figure, margin, says } of cases) {
    it(`of ${JSON.stringify(limit)}, with a margin of ${margin ?? 1}, and ${figure} is ${says}`, () => {
      assert.equal(judge(limit, figure, margin), says);
    });
  }

  it('has a figure of its own', () => {
    assert.equal(new Set(budgets.map(({ figure }) => figure)).size, budgets.length);
  });
});

describe('the page of measurements', () => {
  const sections: readonly Section[] = [
    {
      name: 'rendering',
      title: 'Markdown to HTML',
      measured: '2026-01-01, 2 cores',
      figures: { rendering: 1.04 },
      text: 'Words.\n\n| a |\n| --- |\n| 1 |',
    },
    {
      name: 'check',
      title: '`postwright check`',
      measured: '2026-01-02, 2 cores',
      figures: { check: 3.5 },
      text: 'More.',
    },
  ];

  it('gives back the sections it was written from, so that some can be measured anew', () => {
    assert.deepEqual(readPage(writePage(sections)), sections);
  });

  it('names every budget, whether it is kept, missed or not measured', () => {
    const page = writePage(sections);
    for (const { what } of budgets) {
      assert.ok(page.includes(`| ${what} |`), what);
    }
    assert.match(page, /^\| full render of .* \| 1\.04x markdown-it \| ≤ 2x markdown-it \| kept \|$/m);
    assert.match(page, /^\| `postwright check` of .* \| 3\.5x markdown-it \| ≤ 3x markdown-it \| \*\*missed\*\*/m);
    assert.match(page, /^\| unit tests \| – \| ≤ 20 s \| not measured \|$/m);
  });

  it('is read as empty where it was written in another way', () => {
    assert.deepEqual(readPage('# Performance\n\n## Markdown to HTML\n'), []);
  });
});

describe('percentiles', () => {
  it('are those of numbers in any order', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    assert.deepEqual(percentiles(numbers), { p50: 50, p95: 95, p99: 99, max: 99 });
    assert.equal(median([3, 1, 2]), 2);
  });
});
