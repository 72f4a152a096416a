import { message } from '../../src/core/foundation/message';
import type { Publishing } from '../../src/core/site/publishing/publishing';

/** What becomes of a post, for tests of those who speak of it: a live post unless something else is given. */
export function publishing(given: Partial<Publishing> = {}): Publishing {
  return {
    status: 'live',
    reason: message('Published since {0}.', '2026-11-01 09:00 JST'),
    decidedBy: undefined,
    dateMs: Date.UTC(2026, 10, 1),
    url: '/2026/11/01/a.html',
    absoluteUrl: undefined,
    sameUrl: [],
    overwrittenBy: undefined,
    changesAtMs: undefined,
    ...given,
  };
}
