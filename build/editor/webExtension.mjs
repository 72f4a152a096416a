import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outFolder, projectRoot } from './places.mjs';

const VIRTUAL_SCHEME = 'postwright-test';

/**
 * Makes a folder of links to the extension, with a manifest that names no program for the desktop: so VS Code runs the
 * other one in the browser's worker. Returns its path.
 */
export function stageWebExtension(temporaryFolder) {
  const folder = join(temporaryFolder, 'web-extension');
  mkdirSync(folder);
  const { main: _main, ...manifest } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of readdirSync(projectRoot).filter((each) => NEEDED.test(each))) {
    symlinkSync(join(projectRoot, name), join(folder, name));
  }
  // The suite is loaded from inside the extension.
  symlinkSync(outFolder, join(folder, 'out'));
  return folder;
}

const NEEDED = /^(dist|docs|l10n|media|snippets|package\.nls.*\.json)$/;

/**
 * Makes the extension that serves a folder from memory, under `postwright-test:/NAME`. Returns its path; what it serves
 * is said by `fillVirtualFolder`.
 */
export async function buildVirtualFolder() {
  const folder = join(outFolder, 'test/virtual-folder');
  // Not imported above: this module is loaded before `npm ci` has run.
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(projectRoot, 'test/vscode/web/memoryFileSystem.ts')],
    outfile: join(folder, 'main.js'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const manifest = {
    name: basename(folder),
    publisher: 'postwright-test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    browser: './main.js',
    activationEvents: [`onFileSystem:${VIRTUAL_SCHEME}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Every window that is opened from now on finds a copy of the folder there. Returns a function that gives the address of a path in it. */
export function fillVirtualFolder(extensionsFolder, folder) {
  const name = basename(folder);
  const address = (path) => `${VIRTUAL_SCHEME}:/${name}${encodeURI(path.slice(folder.length))}`;
  const contents = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/${name}${file.slice(folder.length)}`, readFileSync(file, 'base64')]);
  writeFileSync(join(extensionsFolder, 'virtual-folder/files.json'), JSON.stringify(Object.fromEntries(contents)));
  return address;
}
