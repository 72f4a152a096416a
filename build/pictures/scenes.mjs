import assert from 'node:assert/strict';

/**
 * @typedef {object} Scene
 * @property {string} name of the picture, without theme and ending
 * @property {string} file of the example blog
 * @property {number} width of the window, in its own pixels
 * @property {number} height
 * @property {number} [scale] pixels of the picture to one of the window
 * @property {(workbench: import('../editor/workbench.mjs').Workbench) => Promise<void>} arrange brings the window to
 *   what is to be seen
 */

/** Large enough to be read where a page shows the picture at half its size. */
const closeUp = { width: 800, height: 440, scale: 1.6 };

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'preview',
    file: '_posts/2025-06-09-bakery-leftover-notebook.md',
    width: 1280,
    height: 800,
    async arrange(workbench) {
      await workbench.titleAction('Open Article Preview to the Side').first().click();
      const cover = workbench.webview().locator('.cover img');
      await workbench.eventually(async () => assert.ok(await cover.evaluate(({ naturalWidth }) => naturalWidth > 0)));
    },
  },
  {
    name: 'completion',
    file: '_posts/2025-04-18-library-reservation-shelf.md',
    ...closeUp,
    async arrange({ editor }) {
      await editor.putCursorAfter('"業務改善", "記録"');
      await editor.type(', ');
      await editor.suggestions();
    },
  },
  {
    name: 'finding',
    file: '_posts/2026-11-16-practice-full-width-colon.md',
    ...closeUp,
    async arrange({ editor }) {
      await editor.squiggles('error').first().waitFor();
      await editor.hover('項目名', 'Quick Fix...');
    },
  },
  {
    name: 'reading-time',
    file: '_posts/2026-04-09-bus-timetable-by-hand.md',
    ...closeUp,
    async arrange(workbench) {
      await workbench.statusTooltip('postwright.readingTime');
    },
  },
];
