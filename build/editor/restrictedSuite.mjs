// Runs test/vscode/smoke and test/vscode/restricted in a folder that nobody has said to trust:
// `node build/editor/restrictedSuite.mjs [words of a test's title]`.
import { browserSuite } from './browserSuite.mjs';

await browserSuite({
  name: 'restricted',
  folders: ['restricted', 'smoke'],
  session: { withTrust: true },
  words: process.argv[2],
});
