import assert from 'node:assert/strict';

describe('a window on the example blog', () => {
  /** @type {import('../../../build/editor/workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    const folder = this.session.copy('examples/blog');
    workbench = await this.session.open({ folder });
  });

  it('lists the files of the folder', async () => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: '_config.yml' }).waitFor();
  });

  it('offers the commands of Postwright in the palette', async () => {
    assert.notDeepEqual(await workbench.commands('Postwright:'), []);
  });
});
