// Has real Jekyll (Ruby) make the excerpts that ours are compared with: `npm run golden:excerpts`. The tests themselves
// need no Ruby.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { excerptCases } from '../../test/core/rendering/cards/excerptCases.mjs';

const { status, stdout, stderr } = spawnSync('ruby', ['build/jekyll/excerpts.rb'], {
  input: excerptCases.map(({ config, post }) => `${JSON.stringify({ config, post })}\n`).join(''),
  encoding: 'utf8',
});
if (status === 0) {
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const golden = Object.fromEntries(excerptCases.map(({ name }, index) => [name, answers[index]]));
  writeFileSync('test/core/rendering/cards/excerpts.json', `${JSON.stringify(golden, undefined, 2)}\n`);
  console.log(`${answers.length} excerpts`);
} else {
  console.error(stderr ?? '', 'Nothing is written: there is no Ruby with Jekyll.');
  process.exitCode = 1;
}
