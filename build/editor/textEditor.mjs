/** Tooltips of buttons and status items are `.workbench-hover` too. */
const HOVER = '.monaco-hover:not(.hidden):not(.workbench-hover)';
const LIGHT_BULB = '.action-widget:not(.action-list-submenu-panel)';
const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';

/** The active text editor, by keyboard and by what is drawn. */
export class TextEditor {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('./quickInput.mjs').QuickInput} quickInput
   */
  constructor(page, quickInput) {
    this.page = page;
    this.quickInput = quickInput;
    this.root = page.locator('.editor-group-container.active .editor-instance .monaco-editor');
  }

  /** Puts the cursor at the start or the end of a line, counted from 1. */
  async goToLine(line, where = 'start') {
    await this.focus();
    await this.quickInput.enter('Control+g', `:${line}`);
    await this.cursorIsAt(`Ln ${line}, Col 1`);
    if (where === 'end') {
      await this.page.keyboard.press('End');
    }
  }

  /** Clicks behind the first drawn occurrence of a text. (VS Code's own “go to column” counts wide letters twice.) */
  async putCursorAfter(text) {
    await this.#clickBeside(text, ({ x, width }) => x + width - 1);
  }

  /** Clicks before the first drawn occurrence of a text. */
  async putCursorBefore(text) {
    await this.#clickBeside(text, ({ x }) => x + 1);
  }

  /** A window that has just opened may still move its lines or take the focus away: then the click is repeated. */
  async #clickBeside(text, xOf) {
    const focused = this.root.first().and(this.page.locator('.focused'));
    for (let attempt = 1; ; attempt++) {
      const box = await this.boxOf(text);
      await this.page.mouse.click(xOf(box), box.y + box.height / 2);
      const cursor = await this.root.first().locator('.cursors-layer .cursor').first().boundingBox();
      const isThere = cursor !== null && Math.abs(cursor.y - box.y) < box.height && (await focused.count()) > 0;
      if (isThere || attempt === 5) {
        return;
      }
      await this.page.waitForTimeout(300);
    }
  }

  /** Waits for what the status bar says, for example `Ln 3, Col 7` (or `(5 selected)`). */
  async cursorIsAt(text) {
    await this.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: text }).waitFor();
  }

  /** Types as a person does: one key at a time, so that suggestions open and auto-closing works. */
  async type(text, { delay = 15 } = {}) {
    await this.page.keyboard.type(text, { delay });
  }

  /** Inserts text at once, as an input method does when a composition is accepted. */
  async insert(text) {
    await this.page.keyboard.insertText(text);
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async focus() {
    await this.root.first().locator('textarea.inputarea, .native-edit-context').first().focus();
  }

  /** The lines that are drawn, top to bottom; lines outside the window are not drawn. */
  async visibleLines() {
    const lines = await this.root
      .first()
      .locator('.view-lines > .view-line')
      .evaluateAll((all) => all.map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent })));
    return lines.sort((a, b) => a.top - b.top).map((line) => plain(line.text));
  }

  /** Waits until a drawn line contains the text. */
  async shows(text) {
    await this.root.first().locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** Saves and waits until the tab shows that it is saved: then the file on disk can be read. */
  async save() {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  /** The rows of the open suggestion list, best first; waits for the list. Only drawn rows (about 12) are given. */
  async suggestions() {
    const rows = this.page.locator(SUGGESTIONS);
    await rows.first().waitFor();
    await this.page.locator('.suggest-widget.visible .message:visible').waitFor({ state: 'hidden' });
    return rows.evaluateAll((all) =>
      all
        .map((row) => ({
          index: Number(row.dataset.index),
          label: row.querySelector('.label-name')?.textContent ?? '',
          detail: row.querySelector('.details-label')?.textContent ?? '',
          focused: row.classList.contains('focused'),
        }))
        .sort((a, b) => a.index - b.index),
    );
  }

  async suggestionsAreOpen() {
    return (await this.page.locator(SUGGESTIONS).count()) > 0;
  }

  /** Moves to the named suggestion by arrow keys and accepts it by Enter. */
  async acceptSuggestion(label) {
    const row = this.page.locator(SUGGESTIONS).filter({ has: this.page.locator('.label-name', { hasText: label }) });
    await row.first().waitFor();
    const focused = this.page.locator(`${SUGGESTIONS}.focused .label-name`);
    const limit = 50;
    for (let step = 0; (await focused.textContent()) !== label; step++) {
      if (step === limit) {
        throw new Error(`“${label}” is not among the first ${limit} suggestions`);
      }
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /**
   * The squiggles of a kind that are drawn.
   * @param {'error' | 'warning' | 'info' | 'hint'} severity
   */
  squiggles(severity) {
    return this.root.first().locator(`.squiggly-${severity}`);
  }

  /**
   * Rests the mouse on the first drawn occurrence of a text and returns what the hover says, once it contains
   * `containing`: its parts arrive one after another.
   */
  async hover(text, containing = '') {
    await this.page.mouse.move(0, 0);
    await this.page.locator(HOVER).first().waitFor({ state: 'hidden' });
    const { x, y, width, height } = await this.boxOf(text);
    await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    const hover = this.page.locator(HOVER, { hasText: containing }).first();
    await hover.waitFor();
    return plain(await hover.innerText());
  }

  /** The titles that the light bulb offers at the cursor; the list stays open. */
  async quickFixes() {
    const rows = this.page.locator(`${LIGHT_BULB} .monaco-list-row.action`);
    // The first press of a window may come before the list can be drawn, and is then lost.
    for (let press = 1; press <= 3 && (await rows.count()) === 0; press++) {
      await this.page.keyboard.press('Control+.');
      await rows
        .first()
        .waitFor({ timeout: 4000 * press })
        .catch(() => undefined);
    }
    await rows.first().waitFor({ timeout: 1000 });
    return (await rows.allInnerTexts()).map((title) => plain(title).trim());
  }

  /** Opens the light bulb at the cursor unless it is open, and picks the action with this title. */
  async applyQuickFix(title) {
    if ((await this.page.locator(LIGHT_BULB).count()) === 0) {
      await this.quickFixes();
    }
    await this.page.locator(`${LIGHT_BULB} .monaco-list-row.action`, { hasText: title }).first().click();
    await this.page.locator(LIGHT_BULB).waitFor({ state: 'hidden' });
  }

  /** A text may be split over several coloured spans: a range finds where it is drawn. */
  async boxOf(text) {
    await this.shows(text);
    return this.root
      .first()
      .locator('.view-line', { hasText: text })
      .first()
      .evaluate((line, wanted) => {
        const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let offset = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const end = offset + node.length;
          if (offset <= start && start < end) {
            range.setStart(node, start - offset);
          }
          if (offset < start + wanted.length && start + wanted.length <= end) {
            range.setEnd(node, start + wanted.length - offset);
          }
          offset = end;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }, text);
  }
}

/** Monaco draws spaces as no-break spaces. */
function plain(text) {
  return text.replaceAll('\u00a0', ' ');
}
