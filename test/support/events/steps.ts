import fc from 'fast-check';
import { type FilePath, relativeTo } from '../../../src/core/foundation/filePath';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { type EventfulWorkspace, turn } from './eventfulWorkspace';
import { changingFiles, configFiles, movingFolders } from './places';
import { type Editors, type Learner, Step } from './step';
import { configText, postText } from './texts';
import type { Delivery } from './toldDisk';

const anyFile = fc.constantFrom(...changingFiles);
const anyConfig = fc.constantFrom(...configFiles);
const anyFolder = fc.constantFrom(...movingFolders);
const anyPath = fc.oneof({ weight: 3, arbitrary: anyFile }, { weight: 2, arbitrary: anyConfig });
const anyWriting = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyFile, postText) },
  { weight: 3, arbitrary: fc.tuple(anyConfig, configText) },
);

/** What happens to files, whoever does it. */
const onDisk = [
  step(5, anyWriting, ([path, text]) => [
    `write ${path} ${JSON.stringify(text)}`,
    ({ disk }) => disk.write(path, text),
  ]),
  step(2, fc.oneof(anyPath, anyFolder), (path) => [`remove ${path}`, ({ disk }) => disk.remove(path)]),
  step(
    2,
    fc
      .oneof(fc.tuple(anyFile, anyFile), fc.tuple(anyFolder, anyFolder))
      .filter(([from, to]) => relativeTo(from, to) === undefined && relativeTo(to, from) === undefined),
    ([from, to]) => [`rename ${from} to ${to}`, ({ disk }) => disk.rename(from, to)],
  ),
  step(1, fc.array(fc.tuple(anyWriting, fc.boolean()), { minLength: 2, maxLength: 8 }), (files) => [
    `check out ${JSON.stringify(files)}`,
    ({ disk }) => disk.checkout(new Map(files.map(([[path, text], isThere]) => [path, isThere ? text : undefined]))),
  ]),
];

/** What a watcher makes of it. */
const ofWatcher = [
  step(1, fc.tuple(anyPath, fc.constantFrom('created', 'changed', 'deleted')), ([path, kind]) => [
    `say ${path} is ${kind}`,
    ({ disk }) => disk.notify([{ path, kind }]),
  ]),
  step(2, fc.constant(undefined), () => ['hold events back', ({ disk }) => disk.hold()]),
  step(2, fc.constantFrom<Delivery>('in order', 'reversed', 'doubled', 'shuffled'), (delivery) => [
    `deliver events ${delivery}`,
    ({ disk }) => disk.deliver(delivery),
  ]),
  step(1, fc.constant(undefined), () => ['lose events', ({ disk }) => disk.lose()]),
  step(1, fc.constant(undefined), () => ['look again', (_, learner) => learner.recheck()]),
];

/** What happens in editors. */
const inEditors = [
  step(3, anyWriting, ([path, text]) => [`open ${path} ${JSON.stringify(text)}`, edit(path, text)]),
  inOneOfEditors(2, fc.tuple(postText, configText), (path, [ofPost, ofConfig]) => {
    const text = configFiles.includes(path) ? ofConfig : ofPost;
    return [`type ${JSON.stringify(ofPost)} or ${JSON.stringify(ofConfig)} in ${path}`, edit(path, text)];
  }),
  inOneOfEditors(2, fc.boolean(), (path, isTold) => [
    `save ${path}${isTold ? '' : ', untold'}`,
    ({ disk, buffers }, learner) => {
      const save = (): void => disk.write(path, buffers.get(path));
      // Where nobody watches, the editor that is closed is the only hint.
      isTold ? save() : disk.untold(save);
      closed(path)({ buffers }, learner);
    },
  ]),
  inOneOfEditors(2, fc.constant(undefined), (path) => [`revert ${path}`, closed(path)]),
  step(1, anyPath, (path) => [`close ${path}`, closed(path)]),
  step(1, postText, (text) => ['write a new post', edit('untitled://Untitled-1', text)]),
  inOneOfEditors(1, anyFile, (path, to) => [
    `rename ${path} to ${to} in the editor`,
    ({ disk, buffers }, learner) => {
      const text = buffers.get(path) ?? '';
      disk.rename(path, to);
      closed(path)({ buffers }, learner);
      edit(to, text)({ buffers }, learner);
    },
  ]),
];

/** What is set; each as it takes effect in the extension. */
const inSettings = [
  step(
    1,
    fc.constantFrom<Partial<Settings>>(
      {},
      { include: ['**/b.md'] },
      { exclude: ['nested/**'] },
      { include: ['old/**'], exclude: ['_posts/sub/**'] },
    ),
    (given) => [
      `set ${JSON.stringify(given)}`,
      (workspace, learner) => {
        workspace.settings = { ...workspace.settings, include: [], exclude: [], ...given };
        restart(workspace, learner);
      },
    ],
  ),
  step(
    1,
    fc.constantFrom<Partial<Settings>>(
      {},
      { categories: ['Extra'], tags: ['more'] },
      { requiredFields: ['subtitle'], categoryList: 'content_categories' },
    ),
    (given) => [
      `judge by ${JSON.stringify(given)}`,
      (workspace, learner) => {
        const { include, exclude } = workspace.settings;
        workspace.settings = { ...defaultSettings, include, exclude, ...given };
        learner.refresh();
      },
    ],
  ),
  step(1, fc.constant(undefined), () => ['restart', restart]),
];

/** What time it takes. */
const inTime = [
  step(3, anyFile, (path) => [`ask about ${path}`, (_, learner) => learner.ask(path)]),
  step(2, fc.constant(undefined), () => ['settle', (_, learner) => learner.idle()]),
  step(3, fc.constant(undefined), () => ['a turn', turn]),
];

/** Anything that can happen to a workspace. */
export const anySteps = stepsUpTo(40);

export function stepsUpTo(most: number) {
  // What begins anew comes seldom: nothing before it matters any more.
  const often = [onDisk, ofWatcher, inEditors, inTime].flatMap(weighed);
  return fc.commands([...often, ...often, ...weighed(inSettings)], { maxCommands: most, size: 'max' });
}

function weighed(steps: readonly WeightedStep[]): readonly fc.Arbitrary<Step>[] {
  return steps.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary));
}

/** Begins anew; what was never told is seen then. */
function restart({ disk }: EventfulWorkspace, learner: Learner): void {
  disk.hasLost = false;
  learner.restart();
}

type Happening = (workspace: EventfulWorkspace, learner: Learner) => unknown;

interface WeightedStep {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<Step>;
}

function step<T>(
  weight: number,
  arbitrary: fc.Arbitrary<T>,
  of: (value: T) => readonly [name: string, happen: Happening],
): WeightedStep {
  return { weight, arbitrary: arbitrary.map((value) => new Step(...of(value))) };
}

/** Happens to one of the editors that have unsaved text, if there are any. */
function inOneOfEditors<T>(
  weight: number,
  arbitrary: fc.Arbitrary<T>,
  of: (path: FilePath, value: T) => readonly [name: string, happen: Happening],
): WeightedStep {
  return {
    weight,
    arbitrary: fc.tuple(fc.nat(), arbitrary).map(([nth, value]) => {
      const chosen = ({ buffers }: Editors) =>
        [...buffers.keys()].filter((path) => !path.startsWith('untitled:'))[nth % Math.max(buffers.size, 1)];
      return new Step(
        of(`editor ${nth}`, value)[0],
        (workspace, learner) => {
          const path = chosen(workspace);
          return path === undefined ? undefined : of(path, value)[1](workspace, learner);
        },
        (workspace) => chosen(workspace) !== undefined,
      );
    }),
  };
}

function edit(path: FilePath, text: string) {
  return ({ buffers }: Editors, learner: Learner): void => {
    buffers.set(path, text);
    learner.open(path, text);
  };
}

function closed(path: FilePath) {
  return ({ buffers }: Editors, learner: Learner): void => {
    buffers.delete(path);
    learner.close(path);
  };
}
