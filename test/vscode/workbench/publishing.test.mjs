import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const item = 'postwright.publishing';
const live = '2026-08-20-seed-library.md';

describe('what becomes of a post', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;
  let folder;

  before(async function () {
    folder = this.session.copy('examples/blog');
    const config = join(folder, '_config.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('future: true', 'future: false'));
    const write = (name, fields) =>
      writeFileSync(join(folder, '_posts', name), `---\ntitle: A\n${fields}\n---\n\nText.\n`);
    write('2026-08-21-seeds.md', 'date: 2026-08-21 09:00:00 +0900\npermalink: /seeds/');
    write('2026-08-22-more-seeds.md', 'date: 2026-08-22 09:00:00 +0900\npermalink: /seeds/');
    write('2026-08-23-soon.md', `date: ${soon()}`);
    write('2026-08-24-hidden.md', 'published: false');
    appendFileSync(join(folder, '_drafts', 'a.md'), '---\ntitle: A\n---\n\nText.\n');
    workbench = await this.session.open({ folder });
  });

  it('is told in the status bar: live, with its address and the line that decides in the hover', async () => {
    await workbench.openFile(live);
    await workbench.statusShows(item, 'Live');
    const tooltip = await workbench.statusTooltip(item);
    assert.match(tooltip, /https:\/\/shigotocho\.example\/2026\/08\/20\/seed-library\//);
    await workbench.screenshot('a post that is live');
  });

  it('is scheduled, and live by itself when the moment comes', async () => {
    await workbench.openFile('2026-08-23-soon.md');
    const shown = await workbench.statusShows(item, 'Scheduled until');
    assert.match(shown, /\d{4}-\d\d-\d\d \d\d:\d\d JST/);
    await workbench.screenshot('a post that is scheduled');
    await workbench.statusShows(item, 'Live');
  });

  it('is a draft, or hidden', async () => {
    await workbench.openFile('_drafts/a.md');
    await workbench.statusShows(item, 'Draft');
    await workbench.screenshot('a post that is a draft');
    await workbench.openFile('2026-08-24-hidden.md');
    await workbench.statusShows(item, 'Hidden');
  });

  it('is overwritten by another post, which the finding names', async () => {
    await workbench.openFile('2026-08-21-seeds.md');
    await workbench.statusShows(item, 'Overwritten by 2026-08-22-more-seeds.md');
    const problems = await workbench.problems('2026-08-22-more-seeds.md');
    assert.ok(problems.some((row) => row.includes('/seeds/')));
    await workbench.screenshot('a post that is overwritten');
  });

  it('leads to the line of the configuration that decides', async () => {
    await workbench.openFile('2031-04-01-spring-reading-list.md');
    await workbench.statusShows(item, 'Scheduled until 2031-04-01');
    await workbench.command('Postwright: Go to the Line That Decides about Publishing');
    await workbench.activeTab('_config.yml').waitFor();
    await workbench.page.locator('.editor-group-container.active .view-line', { hasText: 'future: false' }).waitFor();
  });
});

/** So soon that a test can wait for it, and late enough that the window is open by then. */
function soon() {
  const at = new Date(Date.now() + 45_000 + 9 * 3_600_000);
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} +0900`;
}
