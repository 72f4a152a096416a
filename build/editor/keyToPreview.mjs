/**
 * Measures how long after a key the open preview shows the article anew: of so many keys, the milliseconds from key to
 * preview and those of them that the preview's page itself took, and how many elements it replaced.
 * @param {import('./workbench.mjs').Workbench} workbench with the cursor in an article
 * @param {import('playwright-core').Frame | import('playwright-core').FrameLocator} view the document of the preview
 * @param {number} keys
 * @returns {Promise<{ toPreview: number, inPage: number, elements: number }[]>}
 */
export async function keyToPreview(workbench, view, keys) {
  await view.locator('body').evaluate(watchChanges);
  await workbench.page.evaluate(() => {
    const note = ({ timeStamp }) => {
      globalThis.lastKeyAt = performance.timeOrigin + timeStamp;
    };
    addEventListener('keydown', note, { capture: true });
  });
  const times = [];
  for (let key = 0; key < keys; key++) {
    await workbench.editor.press('x');
    const at = await workbench.page.evaluate(() => globalThis.lastKeyAt);
    const change = await workbench.eventually(async () => {
      const seen = await view.locator('body').evaluate(() => globalThis.changes.at(-1));
      if (!(seen?.at > at && seen.inPage !== undefined)) {
        throw new Error('The preview does not show the key yet.');
      }
      return seen;
    });
    times.push({ toPreview: change.at - at, inPage: change.inPage, elements: change.elements });
  }
  return times;
}

/** Runs in the page of the preview. What is changed there is laid out before it counts. */
function watchChanges() {
  const changes = [];
  globalThis.changes = changes;
  new MutationObserver((records) => {
    const elements = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node.nodeType === 1));
    if (elements.length > 0) {
      document.body.getBoundingClientRect();
      changes.push({ at: performance.timeOrigin + performance.now(), elements: elements.length });
    }
  }).observe(document.querySelector('.postwright-body'), { childList: true });
  // The page's own listener was there before, so that the change is made when this one is told when the message came.
  addEventListener('message', ({ timeStamp }) => {
    const change = changes.at(-1);
    if (change && change.inPage === undefined) {
      change.inPage = change.at - performance.timeOrigin - timeStamp;
    }
  });
}
