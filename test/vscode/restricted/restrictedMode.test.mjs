import { smallSite } from '../smoke/smallSite.mjs';

describe('a folder that nobody has said to trust', () => {
  it('opens in Restricted Mode', async function () {
    const folder = this.session.newFolder('blog');
    const { page } = await this.session.open({ folder, file: smallSite(folder) });
    await page.locator('.statusbar-item[id="status.workspaceTrust"]', { hasText: 'Restricted Mode' }).waitFor();
  });
});
