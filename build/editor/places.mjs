import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything that is made on demand for running the editor; ignored by git and by the packaged extension. */
export const editorFolder = join(projectRoot, '.vscode-test');

/** VS Code, Chromium and fonts, as install.mjs puts them. */
export const installFolder = join(editorFolder, 'server');

/** What `npm start` remembers between runs: settings, window layout, trusted folders. */
export const interactiveFolder = join(editorFolder, 'interactive');

/** One picture per workbench test. */
export const screenshotFolder = join(editorFolder, 'screenshots');

/** The pinned package list that installFolder is made from. */
export const serverManifestFolder = join(projectRoot, 'test/vscode/server');

/** Bundled suites and results of test runs. */
export const outFolder = join(projectRoot, 'out');

/** What `npm run package` makes. */
export const packagedExtension = join(outFolder, 'postwright.vsix');
