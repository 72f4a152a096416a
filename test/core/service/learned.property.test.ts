import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mendConfigs, settle } from '../../support/events/afterwards';
import { answersOf } from '../../support/events/answers';
import { anyBeginning } from '../../support/events/beginnings';
import { EventfulWorkspace } from '../../support/events/eventfulWorkspace';
import { LearningService } from '../../support/events/learners';
import { runs } from '../../support/events/runs';
import { anySteps, stepsUpTo } from '../../support/events/steps';
import { manyPosts } from '../../support/events/texts';

describe('LanguageService, after any mix of events', function () {
  this.timeout(runs.longest);

  it('has learned what one has that is made now', () =>
    fc.assert(
      fc.asyncProperty(anyBeginning, anySteps, async (beginning, steps) => {
        const workspace = new EventfulWorkspace(beginning);
        const incremental = new LearningService(workspace);
        incremental.start();
        await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), steps);
        await knowsAll(incremental, workspace);
      }),
      { numRuns: runs.times(100) },
    ));

  it('has learned it from 2,000 files that are checked out at once, too', () =>
    fc.assert(
      fc.asyncProperty(
        anyBeginning,
        stepsUpTo(10),
        stepsUpTo(10),
        fc.tuple(fc.nat(), fc.nat()),
        async (beginning, before, after, [one, other]) => {
          const workspace = new EventfulWorkspace(beginning);
          const incremental = new LearningService(workspace);
          workspace.disk.checkout(manyPosts(one));
          incremental.start();
          await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), before);
          workspace.disk.checkout(manyPosts(other));
          await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), after);
          await knowsAll(incremental, workspace);
        },
      ),
      { numRuns: runs.times(1) },
    ));
});

/** Compares with a service that is made now, once everything has been told, and closes both. */
async function knowsAll(incremental: LearningService, workspace: EventfulWorkspace): Promise<void> {
  await settle(workspace, incremental);
  await mendConfigs(workspace, incremental);
  workspace.stopClock();
  const saved = await workspace.saved();
  const rebuilt = new LearningService(saved);
  rebuilt.start();
  for (const [path, text] of saved.buffers) {
    rebuilt.open(path, text);
  }
  await rebuilt.idle();
  const learned = await answersOf(incremental.service, workspace);
  assert.deepEqual(learned, await answersOf(rebuilt.service, saved));
  incremental.dispose();
  rebuilt.dispose();
  assert.equal(workspace.disk.listened, false);
  assert.deepEqual(workspace.failures, []);
}
