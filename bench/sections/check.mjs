import { spawnSync } from 'node:child_process';
import { median } from '../percentiles.mjs';
import { runProgram } from '../runProgram.mjs';
import { milliseconds, table } from '../table.mjs';

const what = { posts: 2_500, bytes: 40_000 };
const rounds = 3;

/** The command line over a large site, beside an engine that only renders the same bodies. */
export const check = {
  name: 'check',
  title: '`postwright check`',
  async measure({ sites, build }) {
    build();
    const folder = sites.folder(what);
    const checks = [];
    const renders = [];
    for (let round = 0; round < rounds; round++) {
      renders.push(runProgram('renderBodies', [folder]).ms);
      checks.push(checkMs(folder));
    }
    const [ours, floor] = [median(checks), median(renders)];
    return {
      figures: { check: ours / floor },
      text: [
        `Milliseconds of work for 2,500 posts of 40 KB (100 MB), median of ${rounds} runs: the whole program \`node dist/cli.js check\`, from its start to its end, and markdown-it (without plugins) rendering the bodies, without reading them.`,
        table(
          ['', 'ms', 'of markdown-it'],
          [
            ['markdown-it renders the bodies', milliseconds(floor), '1.00'],
            ['`postwright check`', milliseconds(ours), (ours / floor).toFixed(2)],
          ],
        ),
      ].join('\n\n'),
    };
  },
};

function checkMs(folder) {
  const args = ['--import', './bench/programs/tellWork.mjs', 'dist/cli.js', 'check', folder];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) {
    throw new Error(`postwright check ended with ${status}.`);
  }
  return JSON.parse(stderr.trim().split('\n').at(-1)).ms;
}
