// Makes the .vsix that VS Code installs: `npm run package`. VS Code's own packager builds for production first (the script
// vscode:prepublish); .vscodeignore says what goes in.
import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packagedExtension, projectRoot } from './editor/places.mjs';
import { requireNode } from './editor/processes.mjs';
import { installProjectPackages } from './editor/projectPackages.mjs';
import { report } from './editor/trouble.mjs';

async function makePackage() {
  requireNode();
  await installProjectPackages();
  // Not imported above: this module is loaded before `npm ci` has run.
  const { createVSIX } = await import('@vscode/vsce');
  mkdirSync(join(packagedExtension, '..'), { recursive: true });
  await createVSIX({
    cwd: projectRoot,
    packagePath: packagedExtension,
    // The bundles hold what they need.
    dependencies: false,
    // Links of README.md lead to files of the project; there is no address of a repository to make them whole with.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = statSync(packagedExtension);
  console.log(`${relative(projectRoot, packagedExtension)}: ${Math.round(size / 1000)} KB`);
}

await makePackage().catch(report);
