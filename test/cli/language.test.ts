import assert from 'node:assert/strict';
import { languageOf } from '../../src/cli/language';

const cases: readonly (readonly [environment: Readonly<Record<string, string>>, language: 'en' | 'ja'])[] = [
  [{}, 'en'],
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ja' }, 'ja'],
  [{ LANG: 'jam_JM' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'ja_JP.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'ja'],
];

describe('the language of the command line', () => {
  for (const [environment, language] of cases) {
    it(`is ${language} for ${JSON.stringify(environment)}`, () => assert.equal(languageOf(environment), language));
  }
});
