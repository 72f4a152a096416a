import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceTexts } from './sourceTexts';

/** Of every program: core, extension, webview and command line. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join('src', name));
const texts = sources.map(sourceTexts);
const used = new Set(texts.flatMap(({ keys }) => keys));
const read = (file: string) =>
  new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
const pairsOf = (english: ReadonlyMap<string, string>, japanese: ReadonlyMap<string, string>) =>
  [...japanese].map(([key, text]) => [english.get(key) ?? key, text] as const);

const bundle = read('l10n/bundle.l10n.ja.json');
const manifest = { english: read('package.nls.json'), japanese: read('package.nls.ja.json') };

describe('the texts of the source', () => {
  it('are found in every program', () => {
    for (const program of ['core', 'extension', 'cli']) {
      const own = texts.filter((_, index) => sources[index]?.startsWith(path.join('src', program)));
      assert.ok(own.flatMap(({ keys }) => keys).length > 20, program);
    }
  });

  it('are written where they are said, so that their translation can be looked up', () => {
    const wrappers = ['src/core/foundation/message.ts', 'src/extension/toVscode/message.ts'].map(path.normalize);
    const found = texts.flatMap(({ unreadable }) => unreadable);
    assert.deepEqual(
      found.filter((call) => !wrappers.some((file) => call.startsWith(`${file}: `))),
      [],
    );
  });

  it('never go past the translation', () =>
    assert.deepEqual(
      texts.flatMap(({ bare }) => bare),
      [],
    ));
});

describe('the Japanese texts', () => {
  it('hold every text of the source', () => {
    assert.deepEqual([...used].filter((text) => !bundle.has(text)).sort(), []);
  });

  it('hold nothing that the source no longer says', () => {
    assert.deepEqual([...bundle.keys()].filter((text) => !used.has(text)).sort(), []);
  });

  it('of the manifest are there, one for one', () => {
    assert.deepEqual([...manifest.japanese.keys()].sort(), [...manifest.english.keys()].sort());
  });

  const pairs = {
    'the source': pairsOf(new Map(), bundle),
    'the manifest': pairsOf(manifest.english, manifest.japanese),
  };
  for (const [where, all] of Object.entries(pairs)) {
    it(`of ${where} are Japanese`, () => {
      assert.deepEqual(
        all.filter(([, japanese]) => !new RegExp(japaneseLetter, 'u').test(japanese)),
        [],
      );
    });

    it(`of ${where} have the placeholders of the English ones`, () => {
      const wrong = all.filter(([english, japanese]) => placeholders(english).join() !== placeholders(japanese).join());
      assert.deepEqual(wrong, []);
    });

    it(`of ${where} leave no English word but names and what is typed`, () => {
      const left = all.flatMap(([, japanese]) =>
        (japanese.replace(/`[^`]*`|\{\d+\}/g, '').match(/(?:--|_)?[A-Za-z][\w./-]*/g) ?? []).filter(
          (word) => !kept.has(word),
        ),
      );
      assert.deepEqual([...new Set(left)].sort(), []);
    });

    it(`of ${where} have no blank between Japanese and Latin letters or digits`, () => {
      const spaced = new RegExp(`${japaneseLetter} +[\\w\`]|[\\w\`%] +${japaneseLetter}`, 'u');
      assert.deepEqual(
        all.filter(([, japanese]) => spaced.test(japanese)),
        [],
      );
    });
  }
});

const japaneseLetter = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}。、]';

/** Names of things, and what a writer types or reads on the screen as it is. */
const kept: ReadonlySet<string> = new Set(
  [
    'Postwright Jekyll Liquid Markdown YAML HTML CSS UTF-8 UTF-16 Shift_JIS MB U https VS Code Ctrl',
    'title My blog UTC false true published slug url redirect_from output exclude show_drafts Asia/Tokyo',
    'include highlight ruby concat for item in list',
    '_config.yml reading_time postwright.requiredFields description excerpt excerpt_separator image',
    'JSON XML Sass SCSS _data _includes',
    'text json check --fix --format LC_ALL LC_MESSAGES LANG glob',
  ]
    .join(' ')
    .split(' '),
);
