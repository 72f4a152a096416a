import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

/** The oldest Node.js that the project's own tools (mocha 12) run on. */
const OLDEST_NODE = [20, 19];

export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Says plainly that this Node.js is too old, before some tool fails in its own words. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Trouble(
      `Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node} (${process.execPath}).`,
    );
  }
}

/**
 * Runs a program to its end. Its output is shown as it comes when `show` is set, else returned.
 * A signal that ends us is passed on and waited for; `interrupted` then tells the caller to stop too.
 * @returns {Promise<{ code: number, output: string, interrupted: boolean }>} `code` is 127 when it could not be started.
 */
export function run(command, args, { cwd, env = process.env, show = true } = {}) {
  return new Promise((done) => {
    const out = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', out, out] });
    let output = '';
    let interrupted = false;
    const onSignal = (signal) => {
      interrupted = true;
      // A terminal has sent Ctrl-C to the child as well.
      if (signal !== 'SIGINT') {
        child.kill(signal);
      }
    };
    const end = (code) => {
      for (const signal of ENDING_SIGNALS) {
        process.off(signal, onSignal);
      }
      done({ code, output, interrupted });
    };
    for (const signal of ENDING_SIGNALS) {
      process.on(signal, onSignal);
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code, signal) => {
      interrupted ||= signal === 'SIGINT';
      end(code ?? 128);
    });
  });
}

/** npm, by the very program that started us when npm did, so that versions and settings agree. */
export function npm(args, options) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) {
    return run(process.execPath, [npmScript, ...args], options);
  }
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}
