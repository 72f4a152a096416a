import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { packagedExtension, projectRoot } from '../../../build/editor/places.mjs';

const KB = 1000;
const budgets = { package: 700 * KB, web: 500 * KB, activation: 160 * KB };

/** All that an installed extension reads. */
const needed = [
  /^package(\.nls(\.ja)?)?\.json$/,
  /^(README(\.ja)?|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(desktop|common|articles|yaml|yamlProblem|readingTime|rendering|liquid|writing|knowledge|publishing|references|previews|names|postCommands|codeActions|looks|snapshotWriter|workspaceFiles|web|webLater|preview|highlight)\.js$/,
  /^l10n\/bundle\.l10n\.ja\.json$/,
  /^media\/[\w-]+\.(css|png|svg|ttf)$/,
  /^snippets\/[a-z]+\.json$/,
  /^docs\/rules\/[\w-]+\.md$/,
];

const size = (file) => statSync(join(projectRoot, file)).size;

describe('the packaged extension', () => {
  let files;

  before(async () => {
    files = await listFiles({ cwd: projectRoot, dependencies: false });
  });

  it('holds nothing that an installed extension does not read', () => {
    assert.deepEqual(
      files.filter((file) => !needed.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds every file that its manifest and its programs name', () => {
    const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|snippets)\/[^"]+)"/g)].map(([, file]) => file);
    const chunks = [
      ...readFileSync(join(projectRoot, 'dist/desktop.js'), 'utf8').matchAll(/require\("\.\/([^"]+)"\)/g),
    ];
    // The preview's program and the one in the browser name these, and make their addresses themselves.
    chunks.push(['', 'highlight.js'], ['', 'webLater.js']);
    const all = [...named.filter((file) => file !== 'dist/cli.js'), ...chunks.map(([, file]) => `dist/${file}`)];
    assert.ok(all.length >= 7);
    assert.deepEqual(
      all.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('holds a page for every rule, and every text in Japanese', () => {
    assert.ok(files.includes('docs/rules/field-missing.md'));
    assert.ok(files.includes('l10n/bundle.l10n.ja.json') && files.includes('package.nls.ja.json'));
  });

  it('keeps to its budgets: the whole, the program in the browser, and what the desktop loads to begin with', () => {
    const sizes = {
      package: size(packagedExtension.slice(projectRoot.length)),
      web: size('dist/web.js'),
      activation: size('dist/desktop.js'),
    };
    for (const [what, budget] of Object.entries(budgets)) {
      console.log(`       ${what}: ${Math.round(sizes[what] / KB)} of ${budget / KB} KB`);
      assert.ok(sizes[what] <= budget, `${what}: ${sizes[what]} bytes`);
    }
  });

  it('loads in the browser what it reads as a second file, and no other', () => {
    const loadsOf = (file) => [
      ...new Set(
        [
          ...readFileSync(join(projectRoot, 'dist', file), 'utf8').matchAll(
            /(?<!@)\b(require|import|importScripts)\((?!\))([^)]*)\)/g,
          ),
        ].map(([, by, what]) => (by === 'import' ? by : what)),
      ),
    ];
    assert.deepEqual(loadsOf('web.js').sort(), ['"vscode"', 'import']);
    assert.deepEqual(loadsOf('webLater.js'), ['"vscode"']);
    assert.ok(readFileSync(join(projectRoot, 'dist/web.js'), 'utf8').includes('webLater.js'));
  });
});
