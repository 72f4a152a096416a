// Takes the pictures of the READMEs in the real editor, on the example blog: `npm run pictures [words of a name]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './editor/places.mjs';
import { Session } from './editor/session.mjs';
import { themes } from './editor/testSettings.mjs';
import { report } from './editor/trouble.mjs';
import { scenes } from './pictures/scenes.mjs';
import { shrinkPng } from './pictures/shrinkPng.mjs';

const LARGEST_BYTES = 150 * 1024;
const folder = path.join(projectRoot, 'docs/pictures');

/** What a reader of a README should not have to look past. */
const quietSettings = {
  // The theme that a window opens with is not drawn, only a change is: so it is one that no picture shows.
  'workbench.colorTheme': themes.highContrast.name,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 1.7,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.hover.above': false,
};

/** @param {string} [words] only scenes whose name contains them */
async function takePictures(words = '') {
  mkdirSync(folder, { recursive: true });
  const session = await Session.start();
  try {
    let isSmall = true;
    for (const scene of scenes.filter(({ name }) => name.includes(words))) {
      for (const theme of ['dark', 'light']) {
        const picture = shrinkPng(await takePicture(session, scene, theme));
        isSmall = write(`${scene.name}-${theme}.png`, picture) && isSmall;
      }
    }
    return isSmall;
  } finally {
    await session.stop();
  }
}

/** @param {import('./pictures/scenes.mjs').Scene} scene */
async function takePicture(session, { file, width, height, scale, arrange }, theme) {
  const blog = session.copy('examples/blog');
  const what = { folder: blog, file: path.join(blog, file), width, height, scale };
  const workbench = await session.open({ ...what, settings: quietSettings });
  await workbench.statusShows('postwright.readingTime', 'min');
  await workbench.command('View: Close Primary Side Bar');
  await workbench.setTheme(theme);
  await arrange(workbench);
  return workbench.page.screenshot();
}

/** @returns whether the picture is small enough for a page that many will open */
function write(name, picture) {
  writeFileSync(path.join(folder, name), picture);
  const isSmall = picture.length <= LARGEST_BYTES;
  console.log(`  ${name}: ${Math.round(picture.length / 1024)} KB${isSmall ? '' : ', which is too large'}`);
  return isSmall;
}

await takePictures(process.argv[2]).then((isSmall) => {
  process.exitCode = isSmall ? 0 : 1;
}, report);
