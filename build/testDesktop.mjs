// Runs the suite of test/vscode/host in desktop VS Code: `npm run test:desktop [version]`. Downloads VS Code, and on
// Linux needs a screen (`xvfb-run -a npm run test:desktop` makes one).
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHostSuite, suiteModule } from './editor/bundleHostSuite.mjs';
import { editorFolder, outFolder, projectRoot } from './editor/places.mjs';
import { npm, requireNode } from './editor/processes.mjs';
import { installProjectPackages } from './editor/projectPackages.mjs';
import { clearResults, RESULTS_VARIABLE, readResults } from './editor/resultLines.mjs';
import { report, Trouble } from './editor/trouble.mjs';

async function testDesktop(version = 'stable') {
  requireNode();
  await installProjectPackages();
  const built = await npm(['run', '--silent', 'build'], { cwd: projectRoot });
  if (built.code !== 0) {
    throw new Trouble('Postwright could not be built (see above).');
  }
  await bundleHostSuite();
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath = await downloadAndUnzipVSCode({
    version,
    cachePath: join(editorFolder, 'desktop'),
  }).catch((error) => {
    throw new Trouble(`VS Code could not be downloaded (${error.message}). Is there a network?`);
  });
  const resultsFile = join(outFolder, 'results/desktop.jsonl');
  clearResults(resultsFile);
  const folder = mkdtempSync(join(tmpdir(), 'postwright-'));
  try {
    cpSync(join(projectRoot, 'examples/blog'), join(folder, 'blog'), { recursive: true });
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: suiteModule('host'),
      extensionTestsEnv: {
        [RESULTS_VARIABLE]: resultsFile,
        POSTWRIGHT_REPORTER: join(projectRoot, 'build/editor/progressReporter.mjs'),
      },
      launchArgs: [
        join(folder, 'blog'),
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        `--user-data-dir=${join(folder, 'user')}`,
      ],
    }).catch((error) => {
      console.error(error.message);
      return 1;
    });
    const { results, ended } = readResults(resultsFile);
    const of = (state) => results.filter((result) => result.state === state).length;
    const broken = !ended || (code !== 0 && of('failed') === 0);
    console.log(`\n${of('passed')} passed, ${of('failed') + +broken} failed, ${of('skipped')} skipped`);
    process.exitCode = code === 0 && !broken ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await testDesktop(process.argv[2]).catch(report);
