import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Log } from '../../../../src/core/foundation/log';
import { snapshotFormat } from '../../../../src/core/index/snapshot/snapshotFormat';
import { readSnapshotLine, snapshotLine } from '../../../../src/core/index/snapshot/snapshotLine';
import { contentOf, indexOver, post, readyIndex } from '../../../support/indexUnderTest';
import { MemoryPostCollection } from '../../../support/memoryPostCollection';
import { MemorySnapshotStore } from '../../../support/memorySnapshotStore';

const count = 8;
const files = Object.fromEntries(
  Array.from({ length: count }, (_, i) => [
    `/blog/_posts/2026-01-01-${i}.md`,
    post(
      `title: Post ${i}\nexcerpt: About ${i}\ntags: [t${i % 7}]\ndate: 2026-01-01 10:00\nreading_time: ${i % 9}\nauthor: x\npermalink: [1.5, {a: 2026-01-01}]`,
    ),
  ]),
);

async function snapshotText(): Promise<string> {
  const store = new MemorySnapshotStore();
  const { index } = await readyIndex(files, { snapshot: store.host });
  await index.saveSnapshot();
  assert.ok(store.text);
  return store.text;
}

/** How many posts were read after a start with this text; what is answered has to be what is on the disk. */
async function startedWith(text: string): Promise<{ readonly read: number; readonly said: readonly string[] }> {
  const store = new MemorySnapshotStore();
  store.text = text;
  const said: string[] = [];
  const log: Log = { info: (line) => said.push(line), warn: assert.fail, error: assert.fail };
  const collection = new MemoryPostCollection(['/blog'], files);
  const index = indexOver(collection, { snapshot: store.host, log });
  index.start();
  await index.idle();
  const read = collection.log.filter((line) => line.startsWith('read ')).length;
  assert.deepEqual(contentOf(index), expected);
  await index.saveSnapshot();
  assert.equal(store.saves, read === 0 ? 0 : 1, 'what is damaged is replaced');
  return { read, said };
}

let whole: string;
let expected: unknown;

type Json = readonly [folders: unknown[], words: unknown[], fields: unknown[], values: unknown[], posts: unknown[][]];

/** The text with something changed in its second line, whose check sum is right all the same. */
function changed(change: (line: Json) => unknown): string {
  const lines = whole.split('\n');
  const json = readSnapshotLine(lines[1] ?? '') as Json;
  const other = change(json) ?? json;
  return lines.with(1, snapshotLine(other)).join('\n');
}

function changedPost(index: number, value: unknown): string {
  return changed(([, , , , posts]) => {
    (posts[3] as unknown[])[index] = value;
  });
}

describe('A damaged snapshot', () => {
  before(async () => {
    whole = await snapshotText();
    expected = contentOf((await readyIndex(files)).index);
  });

  it('is unlike a whole one, which spares all reading', async () => {
    assert.deepEqual(await startedWith(whole), { read: 0, said: [] });
  });

  const damages: readonly (readonly [what: string, text: () => string])[] = [
    ['empty', () => ''],
    ['something else', () => '{"version": 1}\n'],
    ['cut in half', () => whole.slice(0, whole.length / 2)],
    ['cut at the end of a line', () => whole.slice(0, whole.lastIndexOf('\n'))],
    ['without its last byte', () => whole.slice(0, -1)],
    ['without a line', () => whole.split('\n').toSpliced(1, 1).join('\n')],
    [
      'with a line twice',
      () =>
        whole
          .split('\n')
          .toSpliced(1, 0, whole.split('\n')[1] ?? '')
          .join('\n'),
    ],
    ['full of zeros', () => '\0'.repeat(whole.length)],
    ['with zeros at its end', () => `${whole.slice(0, -100)}${'\0'.repeat(100)}`],
    ['changed in one letter', () => whole.replace('Post 7"', 'Pest 7"')],
    ['of another version', () => whole.replace(/^.*/, snapshotLine(['postwright 0', 'test']))],
    ['made by another program', () => whole.replace(/^.*/, snapshotLine([snapshotFormat, 'other']))],
    ['a list of nothing', () => changed(() => [])],
    ['an object', () => changed(() => ({ posts: [] }))],
    ['null', () => changed(() => [null, null, null, null, null])],
    ['with a word that is a number', () => changed(([, words]) => void words.push(3))],
    ['with a field that is null', () => changed(([, , fields]) => void fields.push(null))],
    [
      'with a field of no style',
      () => changed(([, , fields]) => void Object.assign(fields[0] as object, { style: 'x' })),
    ],
    ['with a value of no kind', () => changed(([, , , values]) => void values.push({ map: [['a', { time: 3 }]] }))],
    ['with a value that is no map', () => changed(([, , , values]) => void values.push('x'))],
    ['with a post that is a text', () => changed(([, , , , posts]) => void (posts as unknown[]).push('x'))],
    ['with a folder that is not there', () => changedPost(0, 7)],
    ['with a name that is a number', () => changedPost(1, 7)],
    ['with a stamp that is a text', () => changedPost(2, '2026')],
    ['with a stamp that is too long', () => changedPost(2, [1, 2, 3])],
    ['with a negative size', () => changedPost(2, [-1, 2])],
    ['with other flags', () => changedPost(3, 4)],
    ['with a title that is a list', () => changedPost(4, ['a'])],
    ['with a sum of a text that is a text', () => changedPost(5, ['x', 1])],
    ['with a text of negative width', () => changedPost(5, [1, -1])],
    ['with a mark that is too long', () => changedPost(6, [1, 2, 3, 4])],
    ['with a month of 13', () => changedPost(7, [2026, 13, 1, 0, 0, 0])],
    ['with a date that is too long', () => changedPost(7, [2026, 1, 1, 0, 0, 0, 0])],
    ['with a date that is a text', () => changedPost(7, '2026-01-01')],
    ['with an unknown origin of the date', () => changedPost(8, 4)],
    ['with values that are not there', () => changedPost(9, -1)],
    ['with half a field', () => changedPost(10, [0.5])],
    ['with too few texts of fields', () => changedPost(11, [])],
    ['with too many texts of fields', () => changedPost(11, ['1', '2', '3', '4'])],
    ['with too few values of fields', () => changedPost(12, [])],
    ['with a value that is not there', () => changedPost(12, [1e9])],
    ['with too many values of fields', () => changedPost(12, [0, 0, 0, 0, 0, 0])],
    ['with categories that are words', () => changedPost(13, ['News'])],
    ['with a tag that is not there', () => changedPost(14, [1e9])],
  ];
  for (const [what, text] of damages) {
    it(`is ignored: ${what}`, async () => {
      const { read, said } = await startedWith(text());
      assert.equal(read, count);
      assert.equal(said.length, 1);
    });
  }

  it('never does any harm, whatever is cut out, put in or changed', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat({ max: 50 }),
      added: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('\n', '"', ',', '0', '[', ']', 'null')),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, removed, added }) => {
        const start = Math.floor(at * whole.length);
        const text = whole.slice(0, start) + added + whole.slice(start + removed);
        const { read } = await startedWith(text);
        assert.equal(read, text === whole ? 0 : count);
      }),
      { numRuns: 100 },
    );
  });

  it('says nothing wrong even when its sums are right', async () => {
    const place = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(place, fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
        const text = changed((json) => {
          let at: unknown = json;
          for (const step of path.slice(0, -1)) {
            at = (Array.isArray(at) ? at[step % Math.max(1, at.length)] : undefined) ?? at;
          }
          const last = path.at(-1) ?? 0;
          if (Array.isArray(at) && at.length > 0) {
            at[last % at.length] = value;
          }
        });
        const store = new MemorySnapshotStore();
        store.text = text;
        const index = indexOver(new MemoryPostCollection(['/blog'], files), { snapshot: store.host });
        index.start();
        await index.idle();
        assert.equal(index.state.read, count);
        index.dispose();
      }),
      { numRuns: 150 },
    );
  });
});
