import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { allRules } from '../../src/core/diagnostics/rules/allRules';
import { type Setting, settings } from '../../src/core/settings/settings';
import { commandIds } from '../../src/extension/commands/commandIds';
import { contributedSettings, readManifest, readManifestTexts, stringsIn } from './manifest';

const manifest = readManifest();
const contributes = manifest.contributes ?? {};
const contributed = contributedSettings(manifest);
const table = Object.entries<Setting<unknown>>(settings).map(([name, row]) => ({ name: `postwright.${name}`, ...row }));

describe('the manifest equals the code', () => {
  it('contributes the settings of the table and no other', () => {
    assert.deepEqual(Object.keys(contributed).sort(), table.map(({ name }) => name).sort());
  });

  for (const { name, type, default: standard } of table) {
    it(`gives ${name} the type and the default of the table`, () => {
      const setting = contributed[name];
      assert.deepEqual({ type: setting?.type, default: setting?.default }, { type, default: standard });
    });
  }

  for (const { name, read } of table) {
    it(`offers no value for ${name} that the table refuses`, () => {
      const offered = contributed[name]?.enum ?? [];
      assert.deepEqual(
        offered.filter((value) => !read(value)?.isWhole),
        [],
      );
    });
  }

  it('has one entry for each rule under postwright.rules, and refuses others', () => {
    const rules = contributed['postwright.rules'];
    assert.deepEqual(Object.keys(rules?.properties ?? {}).sort(), allRules.map(({ id }) => id).sort());
    assert.equal(rules?.additionalProperties, false);
  });

  for (const { id } of allRules) {
    it(`offers every loudness for the rule ${id}`, () => {
      const rule = contributed['postwright.rules']?.properties?.[id];
      assert.deepEqual(rule?.enum, ['default', 'error', 'warning', 'information', 'off']);
      assert.equal(rule?.default, 'default');
      assert.ok(rule?.enum?.every((value) => settings.rules.read({ [id]: value })?.isWhole));
    });
  }

  it('contributes the commands of the list and no other', () => {
    const commands = (contributes.commands ?? []).map(({ command }) => command);
    assert.deepEqual([...commands].sort(), [...commandIds].sort());
  });

  it('puts only its own commands into menus', () => {
    const inMenus = Object.values(contributes.menus ?? {}).flatMap((items) => items.map(({ command }) => command));
    const known: readonly (string | undefined)[] = commandIds;
    assert.deepEqual(
      inMenus.filter((command) => !known.includes(command)),
      [],
    );
  });
});

describe('the manifest keeps its promises', () => {
  it('is activated by Jekyll folders, Markdown and its own panel, and by nothing else', () => {
    assert.deepEqual([...(manifest.activationEvents ?? [])].sort(), [
      'onLanguage:markdown',
      'onWebviewPanel:postwright.preview',
      'workspaceContains:**/_posts/**',
      'workspaceContains:_config.yml',
    ]);
  });

  it('lets each folder of a workspace have settings of its own', () => {
    const others = Object.entries(contributed).filter(([, { scope }]) => scope !== 'resource');
    assert.deepEqual(others, []);
  });

  it('runs in untrusted and in virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('takes no key from VS Code', () => {
    assert.equal(contributes.keybindings, undefined);
  });

  it('is compiled against the oldest VS Code it runs in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('starts the bundles that the build writes', () => {
    assert.deepEqual(
      { main: manifest.main, browser: manifest.browser, bin: manifest.bin },
      { main: './dist/desktop.js', browser: './dist/web.js', bin: { postwright: './dist/cli.js' } },
    );
  });

  it('names only files that are there', () => {
    const files = stringsIn(manifest).filter((text) => /^\.{0,2}\/?(?:snippets|media|l10n|docs)\//.test(text));
    const elsewhere = stringsIn(manifest).filter((text) => /^\.\//.test(text) && !text.startsWith('./dist/'));
    assert.deepEqual(
      [...new Set([...files, ...elsewhere])].filter((file) => !existsSync(file)),
      [],
    );
  });
});

describe('the texts of the manifest', () => {
  const keys = new Set(stringsIn(manifest).flatMap((text) => /^%([^%]+)%$/.exec(text)?.[1] ?? []));

  for (const file of ['package.nls.json', 'package.nls.ja.json'].filter((name) => existsSync(name))) {
    it(`are all in ${file}, and no other`, () => {
      assert.deepEqual(Object.keys(readManifestTexts(file)).sort(), [...keys].sort());
    });

    it(`are never empty in ${file}`, () => {
      const empty = Object.entries(readManifestTexts(file)).filter(([, text]) => text.trim() === '');
      assert.deepEqual(empty, []);
    });
  }

  it('have an English file when the manifest names any', () => {
    assert.ok(keys.size === 0 || existsSync('package.nls.json'));
  });
});
