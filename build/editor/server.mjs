import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { installed } from './install.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 2_000;

/**
 * @typedef {object} VscodeServer
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string | undefined} token the secret that the first address opened must carry
 * @property {string} settingsFile the machine settings: they stand above the user's, and VS Code applies a change of
 *   the file at once. (The user's own settings file is not for tests: the workbench rewrites it to newer names.)
 * @property {string} temporaryFolder removed by `stop`
 * @property {string} extensionsFolder where extensions are installed
 * @property {() => string} log what the server has printed
 * @property {Promise<unknown>} ended settles when the server is gone, for whatever reason
 * @property {() => Promise<void>} stop ends the server and every process it started
 */

/**
 * Starts a VS Code server that only this machine can reach.
 * @param {object} options
 * @param {string} [options.dataFolder] kept when given; else temporary
 * @param {Record<string, unknown>} [options.settings] machine settings
 * @param {number} [options.port] 0 takes a free one
 * @param {boolean} [options.withToken] ask for a random token, as everywhere but in tests
 * @param {boolean} [options.withTrust] keep Workspace Trust, as everywhere but in most tests
 * @param {string} [options.vsix] a packaged extension that is installed first
 * @param {string} [options.extension] the folder of an extension that is there from the start
 * @param {string} [options.log] how much the server and its windows tell
 * @returns {Promise<VscodeServer>}
 */
export async function startServer({
  dataFolder,
  settings,
  port = 0,
  withToken = true,
  withTrust = true,
  vsix,
  extension,
  log: logLevel = 'warn',
} = {}) {
  // Sockets go there as well, and a socket's path may have 107 bytes: not below the project.
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'postwright-'));
  const data = dataFolder ?? join(temporaryFolder, 'data');
  const settingsFile = join(data, 'data/Machine/settings.json');
  mkdirSync(dirname(settingsFile), { recursive: true });
  if (settings) {
    writeFileSync(settingsFile, JSON.stringify(settings, undefined, 2));
  }
  const token = withToken ? randomBytes(24).toString('base64url') : undefined;
  const tokenFile = join(temporaryFolder, 'token');
  if (token) {
    writeFileSync(tokenFile, token, { mode: 0o600 });
  }
  const extensionsFolder = join(data, 'extensions');
  const place = ['--server-data-dir', data, '--extensions-dir', extensionsFolder];
  const env = {
    ...cleanEnvironment(),
    EXTENSIONS_GALLERY: '{}',
    TMPDIR: temporaryFolder,
    XDG_RUNTIME_DIR: temporaryFolder,
  };
  if (extension) {
    cpSync(extension, join(extensionsFolder, basename(extension)), { recursive: true });
  }
  if (vsix) {
    await installExtension(vsix, place, env);
  }
  const args = [
    ...[installed.serverMain, '--host', '127.0.0.1', '--port', String(port)],
    ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...place,
    ...[
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--log',
      process.env['POSTWRIGHT_VSCODE_LOG'] ?? logLevel,
    ],
    // Without it the extension under development in the address is silently ignored.
    '--enable-smoke-test-driver',
    ...(withTrust ? [] : ['--disable-workspace-trust']),
  ];
  const child = spawn(installed.node, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: the extension hosts and watchers it starts can be ended with it.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      log += chunk;
    });
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const limit = setTimeout(() => endGroup(child.pid), STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
    endGroup(child.pid);
    rmSync(temporaryFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const actualPort = await listening(child, () => log);
    return {
      origin: `http://127.0.0.1:${actualPort}`,
      token,
      settingsFile,
      temporaryFolder,
      extensionsFolder,
      log: () => log,
      ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function installExtension(vsix, place, env) {
  const args = [installed.serverMain, '--accept-server-license-terms', ...place, '--install-extension', vsix];
  const { code, output } = await run(installed.node, args, { env, show: false });
  if (code !== 0) {
    throw new Trouble(`${vsix} could not be installed:\n${output.slice(-3000)}`);
  }
}

function listening(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (what) => {
      clearTimeout(limit);
      reject(new Trouble(`The VS Code server ${what}:\n${explain(log())}`));
    };
    const limit = setTimeout(() => fail(`did not start within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    const look = () => {
      if (log().includes('EADDRINUSE')) {
        fail('could not start');
      }
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port) {
        clearTimeout(limit);
        resolve(port);
      }
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('close', (code) => fail(`ended with ${code}`));
  });
}

function explain(log) {
  const taken = /EADDRINUSE.*?:(\d+)/.exec(log)?.[1];
  return taken ? `port ${taken} is in use. Choose another with PORT=…` : log.slice(-3000);
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

/** Variables of a surrounding VS Code, npm run or debugger would change how the server behaves. */
function cleanEnvironment() {
  const foreign = /^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$|NODE_V8_COVERAGE$|EXTENSIONS_GALLERY$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
