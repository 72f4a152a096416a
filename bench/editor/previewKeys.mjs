import { join } from 'node:path';
import { keyToPreview } from '../../build/editor/keyToPreview.mjs';
import { percentiles } from '../percentiles.mjs';
import { addSizedPosts } from './editorSites.mjs';

const keys = 60;

/** Milliseconds from key to preview, and those of them in the preview's page, for posts of these sizes in a large site. */
export async function measurePreviewKeys(session, folder, kilobytes) {
  const results = [];
  for (const post of addSizedPosts(folder, kilobytes)) {
    const workbench = await session.open({ folder, file: join(folder, post.file), width: 1600, height: 1000 });
    await workbench.statusShows('postwright.readingTime', 'min');
    await workbench.titleAction('Open Article Preview to the Side').first().click();
    const view = workbench.webview();
    await view.locator('h1.title', { hasText: post.title }).waitFor();
    await workbench.page.keyboard.press('Control+1');
    await workbench.editor.goToLine(11, 'end');
    // The first keys find programs that are not loaded and a site that is still being read.
    await keyToPreview(workbench, view, 5);
    const times = await keyToPreview(workbench, view, keys);
    await workbench.editor.save();
    results.push({
      ...post,
      toPreview: percentiles(times.map(({ toPreview }) => toPreview)),
      inPage: percentiles(times.map(({ inPage }) => inPage)),
    });
  }
  await session.window?.close();
  session.window = undefined;
  return results;
}
