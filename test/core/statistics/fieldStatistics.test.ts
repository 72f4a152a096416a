import assert from 'node:assert/strict';
import { fieldStatistics } from '../../../src/core/statistics/fieldStatistics';
import { ProblemCounts } from '../../../src/core/statistics/problemCounts';
import { vocabularyStatistics } from '../../../src/core/statistics/vocabularyStatistics';
import { field, summary } from '../../support/summary';

describe('the statistics of fields', () => {
  it('say how many posts have each, filled in or not, and how they write it', () => {
    const post = (path: string, ...fields: Parameters<typeof field>[0][]) =>
      summary({ path, fields: fields.map(field) });
    const { posts, fields } = fieldStatistics([
      post(
        '/a.md',
        { name: 'title', style: 'double' },
        { name: 'tags', type: 'list', style: 'flow-list', itemStyle: 'plain' },
      ),
      post('/b.md', { name: 'title' }, { name: 'tags', type: 'nothing', style: 'empty', isEmpty: true }),
      post('/c.md', { name: 'title', type: 'number' }, { name: 'date', type: 'date', written: '2026-01-02' }),
      post('/d.md'),
    ]);
    assert.equal(posts, 3);
    assert.deepEqual(fields, [
      {
        name: 'title',
        posts: 3,
        filled: 3,
        types: [
          { name: 'string', posts: 2 },
          { name: 'number', posts: 1 },
        ],
        styles: [
          { name: 'plain', posts: 2 },
          { name: 'double', posts: 1 },
        ],
        itemStyles: [],
        dateFormats: [],
      },
      {
        name: 'date',
        posts: 1,
        filled: 1,
        types: [{ name: 'date', posts: 1 }],
        styles: [{ name: 'plain', posts: 1 }],
        itemStyles: [],
        dateFormats: [{ name: 'YYYY-MM-DD', posts: 1 }],
      },
      {
        name: 'tags',
        posts: 2,
        filled: 1,
        types: [{ name: 'list', posts: 1 }],
        styles: [{ name: 'flow-list', posts: 1 }],
        itemStyles: [{ name: 'plain', posts: 1 }],
        dateFormats: [],
      },
    ]);
  });
});

describe('the statistics of vocabularies', () => {
  const values = (given: readonly (readonly string[])[], type: 'string' | 'number' = 'string') =>
    vocabularyStatistics(
      given.map((each, index) =>
        summary({ path: `/${index}.md`, dateMs: index, fields: [field({ name: 'author', type, values: each })] }),
      ),
    );

  it('hold fields that choose from few values, with counts and last use', () => {
    assert.deepEqual(values([['Aya'], ['Ken', 'Aya'], [], ['Aya', 'Aya']]), [
      {
        field: 'author',
        values: [
          { name: 'Aya', posts: 3, lastUsedMs: 3 },
          { name: 'Ken', posts: 1, lastUsedMs: 1 },
        ],
      },
    ]);
  });

  it('hold neither numbers nor fields that say something else in each post', () => {
    assert.deepEqual(values([['1'], ['1']], 'number'), []);
    assert.deepEqual(values(['a', 'b', 'c', 'd'].map((each) => [each])), []);
    assert.deepEqual(values(Array.from({ length: 120 }, (_, index) => [`v${index % 51}`])), []);
  });
});

describe('the counts of problems', () => {
  it('are by rule and severity, errors first and then what comes most often', () => {
    const counts = new ProblemCounts();
    counts.add([
      { code: 'a', severity: 'information' },
      { code: 'b', severity: 'warning' },
      { code: 'b', severity: 'warning' },
      { code: 'c', severity: 'warning' },
    ]);
    counts.add([
      { code: 'b', severity: 'warning' },
      { code: 'd', severity: 'error' },
    ]);
    assert.deepEqual(counts.list, [
      { code: 'd', severity: 'error', findings: 1, files: 1 },
      { code: 'b', severity: 'warning', findings: 3, files: 2 },
      { code: 'c', severity: 'warning', findings: 1, files: 1 },
      { code: 'a', severity: 'information', findings: 1, files: 1 },
    ]);
  });
});
