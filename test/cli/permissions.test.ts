import assert from 'node:assert/strict';
import { check } from '../../src/cli/check';
import { localizer } from '../../src/cli/language';
import { stats } from '../../src/cli/stats';
import type { Terminal } from '../../src/cli/terminal';
import { type TemporaryFolder, temporaryFolder } from '../contracts/temporaryFolder';

const post = '---\ntitle: "A"\ncategories: ["x"]\ntags: ["y"]\n---\n\nText\n';

describe('postwright where permissions are missing', () => {
  let folder: TemporaryFolder;
  beforeEach(async function () {
    folder = await temporaryFolder();
    await folder.write('_config.yml', '');
    for (const name of ['2026-01-01-a', '2026-01-02-secret', 'closed/2026-01-03-c']) {
      await folder.write(`_posts/${name}.md`, post);
    }
    if (!folder.forbid) {
      this.skip();
    }
    await folder.forbid('_posts/2026-01-02-secret.md');
    await folder.forbid('_posts/closed');
  });
  afterEach(() => folder.dispose());

  const commands = {
    check: (terminal: Terminal) => check({ paths: ['.'], format: 'text' }, folder.path, terminal),
    stats: (terminal: Terminal) => stats({ folder: '.', format: 'text' }, folder.path, terminal),
  };
  for (const [name, command] of Object.entries(commands)) {
    it(`${name} says what it skips and why, goes on, and ends with 2`, async () => {
      let [out, err] = ['', ''];
      const code = await command({
        out: (text) => (out += text),
        err: (text) => (err += text),
        localize: localizer('en'),
      });
      assert.equal(code, 2);
      assert.match(out, /^1 post|^Posts +1$/m);
      assert.deepEqual(err.trimEnd().split('\n'), [
        'postwright: The folder _posts/closed cannot be opened; perhaps the permission is missing.',
        'postwright: _posts/2026-01-02-secret.md cannot be read; perhaps the permission is missing. It was skipped.',
      ]);
    });
  }
});
