import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs every step, `{ name, args, tells }` with the arguments of node, and tells each in the order given: its seconds,
 * and the part of its output that `tells` matches. The whole output is shown when it fails, or always when `verbose`.
 * Gives back the names of the steps that failed; a failure stops no other step.
 */
export async function runSteps(steps, { lanes, verbose }) {
  const failed = [];
  const width = Math.max(...steps.map(({ name }) => name.length));
  const inLane = limiter(lanes);
  const outcomes = steps.map((step) => inLane(() => run(step.args)));
  for (const [index, { name, tells }] of steps.entries()) {
    const { passed, seconds, output } = await outcomes[index];
    const [told] = tells?.exec(output) ?? [''];
    const line = [passed ? 'ok    ' : 'FAILED', name.padEnd(width), `${seconds.toFixed(1).padStart(5)} s`, told];
    console.log(line.join('  ').trimEnd());
    if (output !== '' && (verbose || !passed)) {
      console.log(output.replaceAll(/^/gm, '        '));
    }
    if (!passed) {
      failed.push(name);
    }
  }
  return failed;
}

/** Lets so many run at a time; the others wait their turn in the order they came. */
function limiter(lanes) {
  let free = lanes;
  const waiting = [];
  return async (work) => {
    if (free > 0) {
      free--;
    } else {
      await new Promise((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        free++;
      }
    }
  };
}

function run(args) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const finish = (passed) => {
      const output = Buffer.concat(chunks).toString('utf8').trimEnd();
      resolve({ passed, seconds: (performance.now() - start) / 1000, output });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
