import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowAddress } from './address.mjs';
import { screenshotFolder } from './places.mjs';
import { QuickInput } from './quickInput.mjs';
import { themes } from './testSettings.mjs';
import { TextEditor } from './textEditor.mjs';

const START_LIMIT_MS = 90_000;
const WORKSPACE_ATTEMPT_MS = 10_000;
const STEP_LIMIT_MS = 45_000;
const POLL_MS = 50;
const NOTIFICATIONS_ITEM = '.statusbar-item[id="status.notifications"]';

/**
 * Opens a VS Code window and waits until it can be used.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.mjs').VscodeServer} server
 * @param {Parameters<typeof windowAddress>[1] & { width?: number, height?: number, scale?: number, language?: string }} what
 *   `scale` is how many pixels of a picture stand for one of the window
 */
export async function openWorkbench(browser, server, { width = 1280, height = 800, scale = 1, language, ...what }) {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_LIMIT_MS);
  if (language) {
    // What a language pack would set. None is to be had from npm, so VS Code's own words stay English; extensions
    // are told the language and take their translations.
    await page.addInitScript((name) => {
      globalThis._VSCODE_NLS_LANGUAGE = name;
    }, language);
  }
  const workbench = new Workbench(page, server, what);
  await page.goto(windowAddress(server, what), { waitUntil: 'commit' });
  await page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: START_LIMIT_MS });
  const row = page.locator('.explorer-folders-view .monaco-list-row').first();
  if (what.workspace) {
    await readAgainUntilShown(row, what.workspace);
  } else if (what.folder) {
    await row.waitFor({ timeout: START_LIMIT_MS });
  }
  if (what.file) {
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: START_LIMIT_MS });
  }
  return workbench;
}

/**
 * A window that reads its workspace file while it is still being made forgets the folders until the file changes: a blank
 * line at its end is change enough.
 */
async function readAgainUntilShown(row, workspaceFile) {
  const giveUp = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      await row.waitFor({ timeout: WORKSPACE_ATTEMPT_MS });
      return;
    } catch (error) {
      if (Date.now() > giveUp) {
        throw error;
      }
      appendFileSync(workspaceFile, '\n');
    }
  }
}

/** One VS Code window, driven as a person would: keys, mouse, and what is drawn. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./server.mjs').VscodeServer} server
   * @param {Parameters<typeof windowAddress>[1]} what it was opened with
   */
  constructor(page, server, what) {
    this.page = page;
    this.server = server;
    this.what = what;
    this.quickInput = new QuickInput(page);
    this.editor = new TextEditor(page, this.quickInput);
  }

  /** Runs a command by its full title in the command palette, for example `View: Close All Editors`. */
  async command(title) {
    await this.quickInput.choose('F1', `>${title}`, title);
  }

  /** The titles that the command palette offers for what was typed; closes it again. */
  async commands(typed) {
    return this.quickInput.labels('F1', `>${typed}`, typed);
  }

  /** Opens a file of the folder by its path in it, and waits until its text is drawn. */
  async openFile(path) {
    const name = path.split('/').at(-1);
    await this.quickInput.choose('Control+p', path, name);
    await this.activeTab(name).waitFor();
    await this.page.locator('.editor-group-container.active .editor-instance .view-line').first().waitFor();
  }

  activeTab(name) {
    return this.page.locator('.editor-group-container.active .tab.active', { hasText: name });
  }

  /** A button among the actions at the right end of the editor's title bar, by its tooltip. */
  titleAction(label) {
    return this.page.locator(`.editor-group-container .editor-actions .action-label[aria-label^="${label}"]`);
  }

  /**
   * A status bar item, by the id given to `createStatusBarItem`: use `innerText()` for what it shows and
   * `getAttribute('aria-label')` for what a screen reader says.
   */
  statusItem(id, extension = 'postwright.postwright') {
    return this.page.locator(`.statusbar-item[id="${extension}.${id}"]`);
  }

  /** Waits until a status bar item shows a text or matches a pattern, and returns what it shows. */
  async statusShows(id, text) {
    const item = this.statusItem(id).filter({ hasText: text });
    await item.waitFor();
    return (await item.innerText()).trim();
  }

  /** What the hover of a status bar item says. */
  async statusTooltip(id) {
    await this.page.mouse.move(0, 0);
    await this.statusItem(id).hover();
    const hover = this.page.locator('.workbench-hover:visible').last();
    await hover.waitFor();
    return hover.innerText();
  }

  /**
   * Opens the Problems view, filters it by a text and returns its rows once one of them contains it: of a long list only
   * what is in sight is drawn.
   */
  async problems(containing = '') {
    await this.command('Problems: Focus on Problems View');
    const filter = this.page.locator('.viewpane-filter input').first();
    await filter.fill(containing);
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: containing }).first().waitFor();
    const texts = (await rows.allInnerTexts()).map((row) => row.replaceAll('\u00a0', ' '));
    await filter.fill('');
    return texts;
  }

  /** The document inside a webview; with several open, the one whose content matches the selector. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** What the notifications say, newest first. */
  async notifications() {
    const centre = await this.#openNotifications();
    const texts = await centre.locator('.notification-list-item-message').allInnerTexts();
    await this.#closeNotifications();
    return texts;
  }

  /** Waits for a notification with this text, presses one of its buttons if one is named, and returns what it says. */
  async answerNotification(text, button) {
    const centre = await this.#openNotifications();
    const notification = centre.locator('.notification-list-item', { hasText: text }).first();
    const says = await notification.locator('.notification-list-item-message').innerText();
    if (button) {
      await notification.locator('.monaco-button', { hasText: button }).click();
    }
    await this.#closeNotifications();
    return says;
  }

  /** There are no toasts: a workbench with the smoke test driver shows none. */
  async #openNotifications() {
    const centre = this.page.locator('.notifications-center.visible');
    if ((await centre.count()) === 0) {
      await this.page.locator(NOTIFICATIONS_ITEM).click();
    }
    await centre.waitFor();
    return centre;
  }

  /** Answering the last one has closed the list already. */
  async #closeNotifications() {
    const centre = this.page.locator('.notifications-center.visible');
    if ((await centre.count()) > 0) {
      await this.page.locator(NOTIFICATIONS_ITEM).click();
    }
    await centre.waitFor({ state: 'detached' });
  }

  /** Merges settings into the machine settings; VS Code applies them within about a second. */
  changeSettings(changes) {
    const settings = { ...JSON.parse(readFileSync(this.server.settingsFile, 'utf8')), ...changes };
    writeFileSync(this.server.settingsFile, JSON.stringify(settings, undefined, 2));
  }

  /**
   * Switches the colour theme and waits until it is drawn.
   * @param {keyof typeof themes} theme
   */
  async setTheme(theme) {
    const { name, className } = themes[theme];
    this.changeSettings({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
  }

  /** Closes everything without saving. */
  async closeEditors() {
    await this.page.keyboard.press('Escape');
    await this.command('View: Close All Editors');
    const discard = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: /^Don't Save$/ });
    const noTab = this.page.locator('.editor-group-container .tab');
    await discard.or(this.page.locator('.monaco-workbench:not(:has(.editor-group-container .tab))')).first().waitFor();
    if (await discard.count()) {
      await discard.click();
    }
    await noTab.first().waitFor({ state: 'hidden' });
  }

  /**
   * Reloads the window by its command (the browser's own reload is too quick for VS Code to keep what was open last) and
   * waits until it can be used. A file that the window was opened with would be opened alone: the address forgets it.
   */
  async reload() {
    const { file: _file, at: _at, ...rest } = this.what;
    const address = windowAddress(this.server, rest);
    await this.page.evaluate((next) => history.replaceState(undefined, '', next), address);
    const loaded = this.page.waitForEvent('domcontentloaded', { timeout: START_LIMIT_MS });
    await Promise.all([loaded, this.command('Developer: Reload Window')]);
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: START_LIMIT_MS });
  }

  /** Repeats a check until it passes, for what the window does in its own time and no locator can wait for. */
  async eventually(check) {
    const giveUp = Date.now() + STEP_LIMIT_MS;
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > giveUp) {
          throw error;
        }
      }
      await this.page.waitForTimeout(POLL_MS);
    }
  }

  /** A picture of the window, below .vscode-test/screenshots. */
  async screenshot(name) {
    mkdirSync(screenshotFolder, { recursive: true });
    const path = join(screenshotFolder, `${fileName(name)}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** Leaving the page first ends its extension host; a page that is just closed keeps it alive for hours. */
  async close() {
    await this.page.goto('about:blank').catch(() => undefined);
    await this.page.context().close();
  }
}

/** Letters and digits of any script survive; everything else becomes one hyphen. */
function fileName(name) {
  return name
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}
