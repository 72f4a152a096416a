import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readSiteSettings, withSiteSettings } from '../../../src/core/settings/siteSettings';
import { siteSettingsFindings } from '../../../src/core/settings/siteSettingsFindings';
import { slice } from '../../../src/core/text/span';

const ruleIds = ['url-bare', 'text-cut-off'];

interface Case {
  readonly name: string;
  readonly text: string;
  /** What can be used of it; undefined for nothing at all. */
  readonly read: ReturnType<typeof readSiteSettings>;
  /** What is underlined, and what is said of it. */
  readonly found?: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'an empty file', text: '', read: {} },
  { name: 'a file of comments', text: '# nothing yet\n', read: {} },
  {
    name: 'all that can be said',
    text: [
      'rules:',
      '  url-bare: warning',
      '  text-cut-off: off',
      'requiredFields: [excerpt]',
      'categories: [パン]',
      'tags:',
      '  - 酵母',
      'categoryList: content_categories',
      'readings: {機械学習: kikai, AI: [ei, 人工知能]}',
      'readingTime:',
      '  japaneseCharactersPerMinute: 400',
      '  englishWordsPerMinute: 200.5',
      '',
    ].join('\n'),
    read: {
      rules: { 'url-bare': 'warning', 'text-cut-off': 'off' },
      requiredFields: ['excerpt'],
      categories: ['パン'],
      tags: ['酵母'],
      categoryList: 'content_categories',
      readings: { 機械学習: ['kikai'], AI: ['ei', '人工知能'] },
      'readingTime.japaneseCharactersPerMinute': 400,
      'readingTime.englishWordsPerMinute': 200.5,
    },
  },
  {
    name: 'a key that is none',
    text: 'rule:\n  url-bare: off\nexclude: [a.md]\n',
    read: {},
    found: [
      'rule:\n  url-bare: off → Postwright knows no “rule”. Did you mean “rules”?',
      'exclude: [a.md] → Postwright knows no “exclude”.',
    ],
  },
  {
    name: 'a key inside another that is none',
    text: 'readingTime:\n  wordsPerMinute: 200\n',
    read: {},
    found: ['wordsPerMinute: 200 → Postwright knows no “wordsPerMinute”. Did you mean “englishWordsPerMinute”?'],
  },
  {
    name: 'a rule that is none, beside one that is',
    text: 'rules:\n  url-bar: off\n  text-cut-off: error\n',
    read: { rules: { 'url-bar': 'off', 'text-cut-off': 'error' } },
    found: ['url-bar: off → Postwright knows no “url-bar”. Did you mean “url-bare”?'],
  },
  {
    name: 'a severity that is none, beside one that is',
    text: 'rules:\n  url-bare: on\n  text-cut-off: false\n',
    read: { rules: { 'text-cut-off': 'off' } },
    found: ['url-bare: on → “url-bare” can be one of these: error, warning, information, off, default.'],
  },
  {
    name: 'a value of another kind',
    text: 'rules: off\ntags: パン\nreadingTime: {englishWordsPerMinute: -1}\n',
    read: {},
    found: [
      'rules: off → The value of “rules” is of the wrong kind, and is not used.',
      'tags: パン → The value of “tags” is of the wrong kind, and is not used.',
      'readingTime: {englishWordsPerMinute: -1} → The value of “readingTime.englishWordsPerMinute” is of the wrong kind, and is not used.',
    ],
  },
  { name: 'keys without values', text: 'rules:\ntags:\n', read: {} },
  {
    name: 'a list',
    text: '- url-bare\n',
    read: undefined,
    found: [' → This file has to be a list of settings, such as “rules:” with rules below it.'],
  },
  {
    name: 'no YAML',
    text: 'tags: [a\n',
    read: undefined,
    found: ['[a → The bracket [ that begins this value is never closed.'],
  },
  {
    name: 'names of what every object has',
    text: 'rules: {__proto__: off}\n',
    read: { rules: Object.fromEntries([['__proto__', 'off']]) as never },
    found: ['rules: {__proto__: off} → Postwright knows no “__proto__”.'],
  },
];

describe('.postwright.yml', () => {
  for (const { name, text, read, found = [] } of cases) {
    it(`with ${name} is used as far as it can be`, () => assert.deepEqual(readSiteSettings(text), read));

    it(`with ${name} is found wrong where it is`, () => {
      assert.deepEqual(
        siteSettingsFindings(text, ruleIds).map(
          ({ span, message }) => `${slice(text, span)} → ${formatMessage(message)}`,
        ),
        found,
      );
    });
  }

  it('that is no text is found wrong', () => {
    assert.deepEqual(
      siteSettingsFindings(undefined, ruleIds).map(({ severity, span }) => ({ severity, span })),
      [{ severity: 'error', span: { start: 0, end: 0 } }],
    );
  });

  it('goes before what the editor says, rules one by one', () => {
    const own = {
      ...defaultSettings,
      tags: ['a'],
      categories: ['b'],
      rules: { 'url-bare': 'error', 'text-cut-off': 'off' } as const,
    };
    const all = withSiteSettings(own, { tags: ['c'], rules: { 'url-bare': 'default' } });
    assert.deepEqual(all, { ...own, tags: ['c'], rules: { 'url-bare': 'default', 'text-cut-off': 'off' } });
  });
});
