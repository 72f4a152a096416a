import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallSite } from '../smoke/smallSite.mjs';

/** The budget is 25 ms on a machine with nothing else to do; ten times that is more than any other work explains. */
const LIMIT_MS = 250;

describe('activation of the packaged extension', () => {
  it('is over before anyone notices', async function () {
    const folder = this.session.newFolder('blog');
    const workbench = await this.session.open({ folder, file: smallSite(folder) });
    await workbench.statusShows('postwright.readingTime', 'min');
    const milliseconds = await workbench.eventually(() => {
      const [, told] = /Active after (\d+) ms/.exec(logOf(this.session.server)) ?? [];
      assert.ok(told, 'the log tells how long it took');
      return Number(told);
    });
    console.log(`       ${milliseconds} of 25 ms`);
    assert.ok(milliseconds <= LIMIT_MS);
  });
});

function logOf({ temporaryFolder }) {
  const files = readdirSync(join(temporaryFolder, 'data/data/logs'), { recursive: true });
  const log = files.find((name) => name.endsWith('Postwright.log'));
  return log ? readFileSync(join(temporaryFolder, 'data/data/logs', log), 'utf8') : '';
}
