import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Emitter } from '../../src/core/foundation/event';
import type { Log } from '../../src/core/foundation/log';
import { formatMessage } from '../../src/core/foundation/message';
import { largestFile } from '../../src/core/index/fileText';
import type { FileChange } from '../../src/core/index/postCollection';
import { SiteIndex } from '../../src/core/index/siteIndex';
import { whySkipped } from '../../src/core/index/skipped';
import { toFilePath } from '../../src/node/nativePath';
import { NodePostCollection } from '../../src/node/nodePostCollection';
import { type TemporaryFolder, temporaryFolder } from '../contracts/temporaryFolder';

const post = (title: string): string => `---\ntitle: ${title}\n---\nText.\n`;
const troubled: Log = { info: () => {}, warn: assert.fail, error: assert.fail };

describe('The index over a disk', () => {
  let folder: TemporaryFolder;
  const indexes: SiteIndex[] = [];
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    for (const index of indexes.splice(0)) {
      index.dispose();
    }
    await folder.dispose();
  });

  async function indexed(open: readonly string[] = [''], pause: () => Promise<void> = async () => {}) {
    const folders = open.map((name) => toFilePath(path.join(folder.path, name)));
    return indexOver(new NodePostCollection(folders), pause);
  }

  async function indexOver(collection: NodePostCollection, pause: () => Promise<void> = async () => {}) {
    const index = new SiteIndex({
      collection,
      log: troubled,
      pause,
      now: Date.now,
      timeZone: () => 'Asia/Tokyo',
      globsOf: () => ({ include: [], exclude: [] }),
    });
    indexes.push(index);
    index.start();
    await index.idle();
    return index;
  }

  const titles = (index: SiteIndex): readonly (readonly (string | undefined)[])[] =>
    index.sites.map((site) =>
      index
        .summaries(site)
        .map(({ title }) => title)
        .sort(),
    );
  const said = (index: SiteIndex): readonly string[] =>
    index.skipped.map((each) => formatMessage(whySkipped(each.reason, path.basename(each.path))));

  it('reads a post of exactly 10 MB and skips a larger one', async () => {
    const large = post('Large');
    await folder.write('_posts/2026-01-01-a.md', large + ' '.repeat(largestFile - large.length));
    await folder.write('_posts/2026-01-02-b.md', large + ' '.repeat(largestFile - large.length + 1));
    await folder.write('_posts/2026-01-03-c.md', post('Small'));
    const index = await indexed();
    assert.deepEqual(titles(index), [['Large', 'Small']]);
    assert.deepEqual(said(index), ['2026-01-02-b.md is larger than 10 MB.']);
  });

  it('skips what is no text', async () => {
    await folder.write('_posts/2026-01-01-sjis.md', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b));
    await folder.write('_posts/2026-01-02-utf16.md', Buffer.from(`\uFEFF${post('Wide')}`, 'utf16le'));
    await folder.write('_posts/2026-01-03-picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    await folder.write('_posts/2026-01-04-late.md', Buffer.concat([Buffer.from(post('Late')), Uint8Array.of(0xe6)]));
    await folder.write('_posts/2026-01-05-bom.md', `\uFEFF${post('Marked')}`);
    const index = await indexed();
    assert.deepEqual(titles(index), [['Marked']]);
    assert.equal(said(index).length, 4);
    assert.ok(
      said(index).every((line) => line.endsWith('is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16.')),
    );
  });

  it('enters no loop of links, and reads no file outside', async function () {
    await folder.write('_posts/2026-01-01-a.md', post('A'));
    await folder.write('../outside/2026-01-02-b.md', post('Outside'));
    try {
      await folder.link('_posts/loop', '.', 'dir');
      await folder.link('_posts/2026-01-03-self.md', '_posts/2026-01-03-self.md', 'file');
      await folder.link('_posts/2026-01-04-one.md', '_posts/2026-01-05-two.md', 'file');
      await folder.link('_posts/2026-01-05-two.md', '_posts/2026-01-04-one.md', 'file');
      await folder.link('_posts/2026-01-06-out.md', '../outside/2026-01-02-b.md', 'file');
      await folder.link('_drafts', '../outside', 'dir');
    } catch {
      this.skip();
    }
    const index = await indexed();
    assert.deepEqual(titles(index), [['A']]);
    assert.deepEqual(said(index), []);
  });

  it('reads no file outside either when it is told of a link, or asked about a file below one', async function () {
    await folder.write('_posts/2026-01-01-a.md', post('A'));
    await folder.write('shared/2026-01-02-b.md', post('B'));
    await folder.write('../outside/_posts/2026-01-03-c.md', post('Outside'));
    const told = new Emitter<readonly FileChange[]>();
    const collection = new (class extends NodePostCollection {
      override readonly onDidChange = told.event;
    })([toFilePath(folder.path)]);
    const index = await indexOver(collection);
    assert.deepEqual(titles(index), [['A']]);
    try {
      await folder.link('_posts/2026-01-02-b.md', 'shared/2026-01-02-b.md', 'file');
      await folder.link('_posts/2026-01-03-c.md', '../outside/_posts/2026-01-03-c.md', 'file');
      await folder.link('linked', '../outside', 'dir');
    } catch {
      this.skip();
    }
    const paths = ['_posts/2026-01-02-b.md', '_posts/2026-01-03-c.md', 'linked'];
    const below = toFilePath(path.join(folder.path, 'linked/_posts/2026-01-03-c.md'));
    told.fire(paths.map((each) => ({ path: toFilePath(path.join(folder.path, each)), kind: 'created' })));
    index.lookAround(below);
    await index.idle();
    assert.deepEqual(titles(index), [['A', 'B']]);
    index.openBuffer(below, post('Open'));
    assert.deepEqual(titles(index), [['A', 'B', 'Open']]);
    index.closeBuffer(below);
    index.recheck();
    await index.idle();
    assert.deepEqual(titles(index), [['A', 'B']]);
    assert.deepEqual(said(index), []);
  });

  it('says which post and which folder may not be read', async function () {
    await folder.write('_posts/2026-01-01-a.md', post('A'));
    await folder.write('_posts/2026-01-02-secret.md', post('Secret'));
    await folder.write('_posts/closed/2026-01-03-c.md', post('C'));
    await folder.write('closed/_posts/2026-01-04-d.md', post('D'));
    if (!folder.forbid) {
      this.skip();
    }
    await folder.forbid('_posts/2026-01-02-secret.md');
    await folder.forbid('_posts/closed');
    await folder.forbid('closed');
    const index = await indexed();
    assert.deepEqual(titles(index), [['A']]);
    assert.deepEqual(said(index), [
      '2026-01-02-secret.md cannot be read; perhaps the permission is missing.',
      'The folder closed cannot be opened; perhaps the permission is missing.',
      'The folder closed cannot be opened; perhaps the permission is missing.',
    ]);
  });

  it('says nothing of files that vanish while they are read, and of folders in the place of files', async () => {
    for (let i = 10; i < 40; i++) {
      await folder.write(`_posts/2026-01-01-${i}.md`, post(`"${i}"`));
    }
    await folder.write('_posts/2026-01-02-folder.md/2026-01-03-inside.md', post('Inside'));
    const collection = new NodePostCollection([toFilePath(folder.path)]);
    const read = collection.readStamped.bind(collection);
    let left = 5;
    collection.readStamped = async (file) => {
      if (left-- === 0) {
        for (let i = 30; i < 40; i++) {
          rmSync(path.join(folder.path, `_posts/2026-01-01-${i}.md`));
        }
        writeFileSync(path.join(folder.path, '_posts/2026-01-01-10.md'), post('"10"'));
      }
      return read(file);
    };
    const index = await indexOver(collection);
    assert.deepEqual(said(index), []);
    const [found = []] = titles(index);
    assert.ok(found.includes('Inside') && found.includes('10') && !found.includes('39'), String(found));
  });

  it('tells open folders and nested sites apart, one inside another', async () => {
    await folder.write('_config.yml', '');
    await folder.write('_posts/2026-01-01-a.md', post('A'));
    await folder.write('docs/_config.yml', '');
    await folder.write('docs/_posts/2026-01-02-b.md', post('B'));
    await folder.write('../other/_posts/2026-01-03-c.md', Uint8Array.of(0xff));
    const index = await indexed(['', 'docs', '../other']);
    assert.deepEqual(titles(index), [['A'], ['B'], []]);
    assert.deepEqual(said(index), ['2026-01-03-c.md is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16.']);
  });

  it('is content with folders that are not there', async () => {
    const index = await indexed(['nowhere']);
    assert.deepEqual(index.sites, []);
    assert.deepEqual(said(index), []);
  });
});
