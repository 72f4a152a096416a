// Makes the .vsix, installs it into VS Code and runs test/vscode/packaged and test/vscode/smoke with it:
// `node build/editor/packagedSuite.mjs [words of a test's title]`.
import { browserSuite } from './browserSuite.mjs';
import { packagedExtension, projectRoot } from './places.mjs';
import { npm } from './processes.mjs';

const packaged = await npm(['run', '--silent', 'package'], { cwd: projectRoot });
if (packaged.code === 0) {
  await browserSuite({
    name: 'packaged',
    folders: ['packaged', 'smoke'],
    session: { vsix: packagedExtension, log: 'info' },
    words: process.argv[2],
  });
} else {
  process.exitCode = 1;
}
