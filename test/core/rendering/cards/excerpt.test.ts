import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WorkspaceUnderTest } from '../../../support/workspaceUnderTest';
import { excerptCases } from './excerptCases.mjs';

type Golden = Readonly<Record<string, { readonly excerpt: string }>>;
const golden: Golden = JSON.parse(readFileSync('test/core/rendering/cards/excerpts.json', 'utf8'));

async function excerptOf(config: string, post: string): Promise<string> {
  const file = '/blog/_posts/2026-01-02-a.md';
  const workspace = new WorkspaceUnderTest({
    folders: ['/blog'],
    files: { '/blog/_config.yml': config, [file]: post },
  });
  await workspace.look(file);
  workspace.service.cards(file, post);
  await workspace.service.ready();
  return workspace.service.cards(file, post).list.excerpt;
}

/** A line that ends differently shows nothing else; whose code is coloured how is another test's. */
function comparable(html: string): string {
  return html.trim().replace(/<\/?span[^>]*>/g, '');
}

describe('The excerpt in the list of a blog, compared with what real Jekyll made of the same post', () => {
  for (const { name, config, post } of excerptCases) {
    it(`is the same: ${name}`, async () => {
      assert.equal(comparable(await excerptOf(config, post)), comparable(golden[name]?.excerpt ?? 'not asked yet'));
    });
  }
});
