const LIMIT_MS = 60_000;
const FIRST_ATTEMPT_MS = 1_500;
const LONGEST_ATTEMPT_MS = 12_000;
const MOST_ROWS = 50;

/**
 * The box at the top of the window: command palette, quick open, go to line. It closes as soon as something else takes
 * the focus, which a window that is busy (a webview that has just been shown, an extension that is loaded) may do at any
 * moment, and it does not learn of commands that came while it was open. So each use of it is tried again from the
 * start, every time with more patience.
 */
export class QuickInput {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    this.widget = page.locator('.quick-input-widget');
    this.input = this.widget.locator('input.input');
  }

  /** A row by its whole label. */
  row(label) {
    return this.widget
      .locator('.quick-input-list .monaco-list-row', {
        has: this.page.locator('.label-name').getByText(label, { exact: true }),
      })
      .first();
  }

  /** Opens it by a key, types, and picks the row with this label. */
  async choose(key, text, label) {
    await this.#untilDone(key, text, (timeout) => this.#accept(label, timeout));
  }

  /** Opens it by a key, types, and presses Enter. */
  async enter(key, text) {
    await this.#untilDone(key, text, async (timeout) => {
      await this.input.press('Enter', { timeout });
      await this.widget.waitFor({ state: 'hidden', timeout });
    });
  }

  /** Opens it by a key, types, and closes it again: the labels of all drawn rows, once one of them holds `containing`. */
  async labels(key, text, containing) {
    const labels = this.widget.locator('.quick-input-list .monaco-list-row .label-name');
    let found = [];
    await this.#untilDone(key, text, async (timeout) => {
      await labels.filter({ hasText: containing }).first().waitFor({ timeout });
      found = await labels.allInnerTexts();
    });
    await this.page.keyboard.press('Escape');
    return found;
  }

  /** In a list that a command has opened: types a label, and accepts its row by Enter. Rows out of sight are not drawn. */
  async pick(label) {
    await this.widget.locator('.monaco-list-row').first().waitFor();
    await this.input.fill(label);
    await this.row(label).and(this.page.locator('.focused')).waitFor();
    await this.input.press('Enter');
  }

  /**
   * Down to the row and Enter. A click takes longer than a key: when something takes the focus meanwhile, the box is gone
   * between pressing and letting go, and nothing is chosen.
   */
  async #accept(label, timeout) {
    const row = this.row(label);
    await row.waitFor({ timeout });
    const focused = row.and(this.page.locator('.focused'));
    for (let steps = 0; (await focused.count()) === 0; steps += 1) {
      if (steps > MOST_ROWS) {
        throw new Error(`${label} cannot be reached by the arrow keys`);
      }
      await this.input.press('ArrowDown', { timeout });
    }
    await this.input.press('Enter', { timeout });
    await row.waitFor({ state: 'hidden', timeout });
  }

  async #untilDone(key, text, step) {
    const giveUp = Date.now() + LIMIT_MS;
    for (let timeout = FIRST_ATTEMPT_MS; ; timeout = Math.min(2 * timeout, LONGEST_ATTEMPT_MS)) {
      await this.page.keyboard.press(key);
      try {
        await this.input.fill(text, { timeout });
        return await step(timeout);
      } catch (error) {
        if (Date.now() > giveUp) {
          throw error;
        }
      }
      if (await this.widget.isVisible()) {
        await this.page.keyboard.press('Escape');
      }
    }
  }
}
