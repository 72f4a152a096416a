// Has real Jekyll (Ruby) make the excerpts that ours are compared with: `npm run golden:excerpts`. The tests themselves
// need no Ruby.
import { writeFileSync } from 'node:fs';
import { excerptCases } from '../../test/core/rendering/cards/excerptCases.mjs';
import { askRuby } from '../askRuby.mjs';

const answers = askRuby(
  ['build/jekyll/excerpts.rb'],
  excerptCases.map(({ config, post }) => ({ config, post })),
);
if (answers) {
  const golden = Object.fromEntries(excerptCases.map(({ name }, index) => [name, answers[index]]));
  writeFileSync('test/core/rendering/cards/excerpts.json', `${JSON.stringify(golden, undefined, 2)}\n`);
  console.log(`${answers.length} excerpts`);
} else {
  console.error('Nothing is written: there is no Ruby with Jekyll.');
  process.exitCode = 1;
}
