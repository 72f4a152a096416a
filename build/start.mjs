// Builds Postwright and opens VS Code with it: `npm start [folder or post] -- [--desktop] [--no-open]`.
import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { windowAddress } from './editor/address.mjs';
import { install, productVersion, whyNotHere } from './editor/install.mjs';
import { interactiveFolder, projectRoot } from './editor/places.mjs';
import { ENDING_SIGNALS, npm, requireNode } from './editor/processes.mjs';
import { installProjectPackages } from './editor/projectPackages.mjs';
import { startServer } from './editor/server.mjs';
import { report, Trouble } from './editor/trouble.mjs';

const DEFAULT_FOLDER = 'examples/blog';

async function start(args) {
  const { target, desktop, openBrowser } = readArguments(args);
  requireNode();
  await installProjectPackages();
  console.log('Building Postwright …');
  const built = await npm(['run', '--silent', 'build'], { cwd: projectRoot });
  if (built.code !== 0) {
    throw new Trouble('Postwright could not be built (see above).');
  }
  const reason = whyNotHere();
  if (desktop || reason) {
    if (!desktop) {
      console.log(`${reason} The VS Code on this machine is used instead.`);
    }
    await openDesktop(target.path);
  } else {
    await serve(target, openBrowser);
  }
}

function readArguments(args) {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...flags].filter((flag) => flag !== '--desktop' && flag !== '--no-open');
  if (unknown.length > 0 || paths.length > 1) {
    throw new Trouble('Usage: npm start [folder or post] -- [--desktop] [--no-open]');
  }
  // npm runs scripts in the project's folder; INIT_CWD is where the person is.
  const path = paths[0] ? resolve(process.env['INIT_CWD'] ?? '.', paths[0]) : resolve(projectRoot, DEFAULT_FOLDER);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    throw new Trouble(`There is no folder or file ${path}.`);
  }
  const target = { path, isFolder: found.isDirectory() };
  // Without `--` before them npm keeps the flags to itself, as settings of its own: true, and for `no-` empty.
  const { npm_config_desktop: desktop, npm_config_open: open } = process.env;
  return {
    target,
    desktop: flags.has('--desktop') || desktop === 'true',
    openBrowser: !flags.has('--no-open') && open !== '' && open !== 'false',
  };
}

/** Opens the VS Code of this machine and lets go of it. */
function openDesktop(path) {
  const args = [`--extensionDevelopmentPath=${projectRoot}`, path];
  const windows = process.platform === 'win32';
  return new Promise((done, fail) => {
    const child = windows
      ? spawn(
          'code.cmd',
          args.map((arg) => `"${arg}"`),
          { shell: true, stdio: 'inherit' },
        )
      : spawn('code', args, { stdio: 'inherit' });
    const missing =
      'The command `code` was not found. Install VS Code, and in it run the command\n' +
      "“Shell Command: Install 'code' command in PATH”; or run `npm start` without --desktop on Linux x64.";
    child.once('error', (error) => fail(new Trouble(error.code === 'ENOENT' ? missing : `code: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Trouble(`\`code\` ended with ${code}. ${windows ? missing : ''}`)),
    );
  });
}

/** Serves VS Code to the browser of this machine until Ctrl-C. */
async function serve({ path, isFolder }, openBrowser) {
  await install();
  writeFirstSettings();
  const server = await startServer({ dataFolder: interactiveFolder, port: portFromEnvironment() });
  const address = windowAddress(server, { ...(isFolder ? { folder: path } : { file: path }), extension: projectRoot });
  let stopping = false;
  const stop = async () => {
    if (!stopping) {
      stopping = true;
      await server.stop();
    }
  };
  for (const signal of ENDING_SIGNALS) {
    process.on(signal, stop);
  }
  server.ended.then(() => {
    if (!stopping) {
      report(new Trouble(`The VS Code server has ended by itself.\n${server.log()}`));
      void stop();
    }
  });
  console.log(`\nVS Code ${productVersion()} with Postwright, on ${path}\n\n  ${address}\n`);
  console.log(
    'The address is for this machine and this run only. End with Ctrl-C. After `npm run build`, reload the page.',
  );
  if (openBrowser) {
    open(address);
  }
}

/**
 * The first time, VS Code opens without the chat and its welcome pages, and saves only when it is told to, as on a
 * desktop; from then on the settings are the person's.
 */
function writeFirstSettings() {
  const folder = join(interactiveFolder, 'data/User');
  mkdirSync(folder, { recursive: true });
  const settings = {
    'files.autoSave': 'off',
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
  };
  try {
    writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
  }
}

function portFromEnvironment() {
  const port = Number(process.env['PORT'] ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Trouble(`PORT must be a number from 0 to 65535; it is “${process.env['PORT']}”.`);
  }
  return port;
}

/** Opens the browser where there is a screen; says nothing where there is none. */
function open(address) {
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) {
    const child = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
  }
}

await start(process.argv.slice(2)).catch(report);
