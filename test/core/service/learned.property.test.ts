import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mendConfigs, settle } from '../../support/events/afterwards';
import { answersOf } from '../../support/events/answers';
import { anyBeginning } from '../../support/events/beginnings';
import { EventfulWorkspace } from '../../support/events/eventfulWorkspace';
import { LearningService } from '../../support/events/learners';
import { runs } from '../../support/events/runs';
import { anySteps } from '../../support/events/steps';

describe('LanguageService, after any mix of events', function () {
  this.timeout(runs.longest);

  it('has learned what one has that is made now', () =>
    fc.assert(
      fc.asyncProperty(anyBeginning, anySteps, async (beginning, steps) => {
        const workspace = new EventfulWorkspace(beginning);
        const incremental = new LearningService(workspace);
        incremental.start();
        await fc.asyncModelRun(() => ({ model: workspace, real: incremental }), steps);
        await settle(workspace, incremental);
        await mendConfigs(workspace, incremental);
        workspace.stopClock();

        const rebuilt = new LearningService(workspace);
        rebuilt.start();
        for (const [path, text] of workspace.buffers) {
          rebuilt.open(path, text);
        }
        await rebuilt.idle();
        const learned = await answersOf(incremental.service, workspace);
        assert.deepEqual(learned, await answersOf(rebuilt.service, workspace));
        incremental.dispose();
        rebuilt.dispose();
        assert.equal(workspace.disk.listened, false);
        assert.deepEqual(workspace.failures, []);
      }),
      { numRuns: runs.times(150) },
    ));
});
