import assert from 'node:assert/strict';
import { processorNow } from '../../support/processorTime';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const path = '/blog/_posts/2026-11-01-a.md';
const many = 40_000;

async function inSite(text: string): Promise<WorkspaceUnderTest> {
  const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files: { '/blog/_config.yml': '', [path]: text } });
  await workspace.look(path);
  return workspace;
}

describe('a post with tens of thousands of tags', () => {
  it('has one of them merged in time', async () => {
    const text = `---\ntags: ${'rye '.repeat(many)}bread\n---\n`;
    const { service } = await inSite(text);
    const before = processorNow();
    const renaming = await service.references.rename(path, { kind: 'term', group: 'tags', value: 'rye' }, 'bread');
    assert.ok('files' in renaming && renaming.files.length === 1);
    assert.ok(processorNow() - before < 5000);
  });
});

describe('Liquid whose quotes nothing closes', () => {
  it('is looked through for names in time', async () => {
    const text = `---\ntags: [bread]\n---\n{{ ${'site.tags["'.repeat(10_000)} }}{% if ${'tags contains "'.repeat(10_000)} %}`;
    const { service } = await inSite(text);
    const before = processorNow();
    await service.references.usesOf(path, { kind: 'term', group: 'tags', value: 'bread' });
    assert.ok(processorNow() - before < 3000);
  });
});
