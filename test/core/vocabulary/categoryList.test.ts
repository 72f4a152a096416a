import assert from 'node:assert/strict';
import type { YamlMap, YamlValue } from '../../../src/core/frontMatter/yamlValue';
import { configLists, findListedValues as findIn, type ListedValue } from '../../../src/core/vocabulary/categoryList';

type RestOf<Given> = Given extends readonly [unknown, ...infer Rest] ? Rest : never;

const config = (entries: Readonly<Record<string, YamlValue>>) => new Map<YamlValue, YamlValue>(Object.entries(entries));
const findList = (given: YamlMap, ...rest: RestOf<Parameters<typeof findIn>>) => findIn(configLists(given), ...rest);
const findListedValues = (...args: Parameters<typeof findList>): readonly ListedValue[] =>
  findList(...args)?.values ?? [];
const named = (name: string, description?: string) =>
  new Map<YamlValue, YamlValue>(Object.entries({ name, ...(description && { description }) }));

describe('the list of categories in _config.yml', () => {
  for (const key of ['exclude_categories', 'hidden_categories', 'category_colors', 'ignored-tags', 'advantages']) {
    it(`is not what ${key} holds`, () => {
      for (const taxonomy of ['categories', 'tags'] as const) {
        assert.equal(findList(config({ [key]: ['a', 'b'] }), taxonomy, new Set(), ''), undefined);
      }
    });
  }

  it('is the one that shares most values with the posts, whatever its key', () => {
    const found = findListedValues(
      config({
        plugins: ['jekyll-feed', 'jekyll-sitemap'],
        sections: [named('Reports', 'From the field'), named('Essays')],
        menu: ['Reports', 'Contact'],
      }),
      'categories',
      new Set(['Reports', 'Essays', 'Other']),
    );
    assert.deepEqual(found, [
      { name: 'Reports', description: 'From the field' },
      { name: 'Essays', description: undefined },
    ]);
  });

  it('may hold maps with title instead of name', () => {
    const titled = new Map<YamlValue, YamlValue>([['title', 'News']]);
    assert.deepEqual(
      findListedValues(config({ topics: [titled] }), 'categories', new Set(['News'])).map(({ name }) => name),
      ['News'],
    );
  });

  it('is found by its key while no post uses any of it', () => {
    const lists = config({ plugins: ['jekyll-feed'], content_categories: [named('News')] });
    assert.deepEqual(findListedValues(lists, 'categories', new Set()), [{ name: 'News', description: undefined }]);
    assert.deepEqual(findListedValues(lists, 'tags', new Set()), []);
  });

  it('is the one that the setting names, even against the posts', () => {
    const lists = config({ a: ['x', 'y'], b: ['z'] });
    assert.deepEqual(findListedValues(lists, 'categories', new Set(['x', 'y']), 'b'), [
      { name: 'z', description: undefined },
    ]);
  });

  it('says where it stands and why it was taken', () => {
    const lists = config({ sections: ['x', 'y'], categories: ['z'] });
    const found = (used: readonly string[], key?: string) => {
      const list = findList(lists, 'categories', new Set(used), key);
      return list && [list.key, list.why];
    };
    assert.deepEqual(found(['x']), ['sections', 'posts']);
    assert.deepEqual(found([]), ['categories', 'key']);
    assert.deepEqual(found(['x'], 'categories'), ['categories', 'setting']);
    assert.equal(found(['x'], 'nowhere'), undefined);
  });

  for (const [what, value] of Object.entries({ text: 'News', number: 3, nothing: null, map: named('x') })) {
    it(`is not found in ${what}`, () => {
      assert.deepEqual(findListedValues(config({ categories: value }), 'categories', new Set(['News'])), []);
    });
  }
});
