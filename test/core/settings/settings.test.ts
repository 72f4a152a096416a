import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../../src/core/settings/settings';

const read = (values: Readonly<Record<string, unknown>>) => readSettings((name) => values[name]);

describe('reading settings', () => {
  it('takes what is given and leaves the rest at its default', () => {
    const { settings, rejected } = read({ tags: ['bread'], 'readingTime.englishWordsPerMinute': 200 });
    assert.deepEqual(settings, {
      ...defaultSettings,
      tags: ['bread'],
      'readingTime.englishWordsPerMinute': 200,
    });
    assert.deepEqual(rejected, []);
  });

  const unusable = {
    include: 'posts/**',
    tags: ['bread', 3],
    categoryList: ['x'],
    rules: ['off'],
    'readingTime.englishWordsPerMinute': 0,
    'readingTime.japaneseCharactersPerMinute': Number.NaN,
  };
  for (const [name, value] of Object.entries(unusable)) {
    it(`keeps the default of ${name} for ${JSON.stringify(value)} and reports it`, () => {
      const { settings, rejected } = read({ [name]: value });
      assert.deepEqual(settings, defaultSettings);
      assert.deepEqual(rejected, [name]);
    });
  }

  it('keeps the severities that are right beside one that is not', () => {
    const { settings, rejected } = read({ rules: { 'field-missing': 'loud', 'date-invalid': 'off' } });
    assert.deepEqual(settings.rules, { 'date-invalid': 'off' });
    assert.deepEqual(rejected, ['rules']);
  });
});
