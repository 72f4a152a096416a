import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules } from '../../src/core/diagnostics/rules/allRules';
import { settings } from '../../src/core/settings/settings';
import { commandIds } from '../../src/extension/commands/commandIds';
import { readManifest, readManifestTexts } from '../manifest/manifest';

const pictureFolder = 'docs/pictures';
const largestPicture = 150 * 1024;
const widestPicture = 1280;

const readmes = [
  { file: 'README.md', texts: readManifestTexts('package.nls.json') },
  { file: 'README.ja.md', texts: readManifestTexts('package.nls.ja.json') },
].map((readme) => ({ ...readme, text: readFileSync(readme.file, 'utf8') }));

/** Those that only a fix runs have no entry there. */
const hidden = readManifest().contributes?.menus?.['commandPalette']?.filter((item) => item.when === 'false') ?? [];
const isInPalette = (id: string): boolean => !hidden.some(({ command }) => command === id);

/** What a reader could follow or type: the same in every language. */
const sameInAllLanguages: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'headings, by their depth': (text) => [...text.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks),
  'words in code': (text) => [...new Set(inCode(text))].sort(),
  'rows of tables': (text) => [...text.matchAll(/^\|/gm)].map(String),
  keys: (text) => [...new Set([...text.matchAll(/<kbd>(.+?)<\/kbd>/g)].map(([, key = '']) => key))].sort(),
  pictures: (text) => pictures(text),
  links: (text) => [...new Set(links(text).filter((link) => !/^README\./.test(link)))].sort(),
  'lines of the command line': (text) => [...text.matchAll(/^(?:npm|node) [^#\n]+/gm)].map(([line]) => line.trim()),
};

describe('the READMEs', () => {
  for (const [what, of] of Object.entries(sameInAllLanguages)) {
    it(`have the same ${what}`, () => {
      const [english, ...others] = readmes.map(({ text }) => of(text));
      assert.ok(english !== undefined && english.length > 0);
      for (const other of others) {
        assert.deepEqual(other, english);
      }
    });
  }

  for (const { file, text, texts } of readmes) {
    describe(file, () => {
      it('names every setting', () => {
        const named = new Set(inCode(text));
        assert.deepEqual(
          Object.keys(settings).filter((name) => !named.has(name)),
          [],
        );
      });

      it('names every command by the title it has in the palette', () => {
        const titles = commandIds
          .filter(isInPalette)
          .map((id) => `Postwright: ${texts[id.replace('postwright.', 'command.')]}`);
        assert.deepEqual(
          titles.filter((title) => !text.includes(`*${title}*`) && !text.includes(`「${title}」`)),
          [],
        );
      });

      it('names no command that is not there', () => {
        const titles = new Set(commandIds.map((id) => `${texts[id.replace('postwright.', 'command.')]}`));
        const named = [...text.matchAll(/[*「]Postwright: ([^*」]+)[*」]/g)].map(([, title = '']) =>
          title.replace(/\s+/g, ' '),
        );
        assert.deepEqual(
          named.filter((title) => !titles.has(title)),
          [],
        );
      });

      it('leads only to files that are there', () => {
        const files = [...links(text), ...pictures(text)].filter((link) => !link.startsWith('https://'));
        assert.deepEqual(
          files.filter((link) => !existsSync(link)),
          [],
        );
      });

      it('shows each picture in the dark and in the light, and says what is on it', () => {
        const blocks = [
          ...text.matchAll(
            /<picture>\n {2}<source media="\(prefers-color-scheme: dark\)" srcset="(.+)-dark\.png">\n {2}<img src="(.+)-light\.png" alt="(.{20,})">\n<\/picture>/g,
          ),
        ];
        assert.ok(blocks.every(([, dark, light]) => dark === light));
        assert.equal(blocks.length * 2, pictures(text).length);
      });
    });
  }

  it('leave no picture out', () => {
    const shown = readmes.flatMap(({ text }) => pictures(text)).map((picture) => path.basename(picture));
    assert.deepEqual([...new Set(shown)].sort(), readdirSync(pictureFolder).sort());
  });

  for (const name of readdirSync(pictureFolder)) {
    it(`show ${name} as a small PNG that fits a page`, () => {
      const picture = readFileSync(path.join(pictureFolder, name));
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.ok(picture.length <= largestPicture, `${picture.length} bytes`);
      assert.ok(picture.readUInt32BE(16) <= widestPicture);
    });
  }

  it('keep the pictures out of the packaged extension', () => {
    const packed = readFileSync('.vscodeignore', 'utf8').split('\n');
    assert.ok(packed.includes('**'));
    assert.deepEqual(
      packed.filter((line) => /^!(?:docs\/)?(?:\*\*|pictures)|^!docs\/\*/.test(line)),
      [],
    );
  });

  it('lead to the page of every rule', () => {
    assert.ok(allRules.every(({ id }) => existsSync(`docs/rules/${id}.md`)));
    assert.ok(readmes.every(({ text }) => text.includes('](docs/rules/README.md)')));
  });
});

/** Between backticks in a line. */
function inCode(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

function links(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
}

function pictures(text: string): readonly string[] {
  return [...text.matchAll(/(?:srcset|src)="([^"]+)"/g)].map(([, picture = '']) => picture);
}
