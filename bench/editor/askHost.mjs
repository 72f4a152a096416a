import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { windowAddress } from '../../build/editor/address.mjs';
import { outFolder } from '../../build/editor/places.mjs';

const LIMIT_MS = 240_000;
const MARK = 'postwright-bench-result ';
const module = 'bench/inHost.js';
const resultFile = join(outFolder, 'bench/in-host.json');

/**
 * Opens a window in which bench/editor/inHost.cjs runs, and gives back what that measured; `opened` is when the window was
 * asked for and `drawn` when the text of the file stood in it, in milliseconds since 1970.
 * @param {import('../../build/editor/session.mjs').Session} session
 * @param {{ folder?: string, file?: string, extension: string, inWorker?: boolean }} where
 * @param {import('playwright-core').BrowserContext} context windows of one share what VS Code keeps in the browser
 */
export async function askHost(session, where, context) {
  mkdirSync(join(outFolder, 'bench'), { recursive: true });
  copyFileSync('bench/editor/inHost.cjs', join(outFolder, module));
  rmSync(resultFile, { force: true });
  const page = await context.newPage();
  let told;
  page.on('console', (line) => {
    const [, json] = line.text().split(MARK);
    told ??= json && JSON.parse(json);
  });
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const said = [];
  await page.exposeFunction('codeAutomationLog', (_type, args) => said.push(args.join(' ')));
  const tests = where.inWorker ? join(where.extension, 'out', module) : join(outFolder, module);
  const environment = { POSTWRIGHT_BENCH_RESULT: resultFile };
  const opened = Date.now();
  await page.goto(windowAddress(session.server, { ...where, tests, environment }), { waitUntil: 'commit' });
  let drawn;
  if (where.file) {
    const text = page.locator('.editor-instance .view-line').first();
    text.waitFor({ timeout: LIMIT_MS }).then(
      () => {
        drawn = Date.now();
      },
      () => undefined,
    );
  }
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LIMIT_MS).unref())]);
  if (!where.inWorker && existsSync(resultFile)) {
    told = JSON.parse(readFileSync(resultFile, 'utf8'));
  }
  // Leaving the page first ends its extension host.
  await page.goto('about:blank').catch(() => undefined);
  await page.close();
  if (!told) {
    throw new Error(`The window told nothing:\n${said.slice(0, 20).join('\n')}`);
  }
  return { ...told, opened, drawn };
}
