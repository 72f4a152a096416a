import { message } from '../../foundation/message';
import { readingTimeOf } from '../../posts/readingTime/readingTimeOf';
import { writtenReadingTime } from '../../posts/readingTime/writtenReadingTime';
import type { Rule } from '../rule';

export const readingTimeConstant: Rule = {
  id: 'reading-time-constant',
  summary: 'A reading time that is the same in most posts was never counted, and readers stop believing it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds that more than half of the posts with a `reading_time`, and at least 20, say the same minutes, where that is wrong in the',
      'newest of them. It is found once, in that post, and says how many there are; what each of them should say is told by',
      '[reading-time-stale](reading-time-stale.md), whose fix mends them.',
    ].join('\n'),
    bad: '# in this post, of some minutes, and in most others\n---\ntitle: Bread\nreading_time: 20\n---\n',
    good: '---\ntitle: Bread\nreading_time: 4\n---\n',
  },
  *check(post, site) {
    const { state, problem, fields } = post.frontMatter;
    if (!site.isComplete || state !== 'complete' || problem || !fields.some(({ key }) => key === 'reading_time')) {
      return;
    }
    const same = site.others.sameMinutes(post.path);
    const written = same && writtenReadingTime(post, readingTimeOf(post, site.settings).minutes);
    if (same && written?.isStale) {
      yield {
        span: written.field.valueSpan,
        message: message(
          '{0} of the {1} posts with a reading time say {2}: it was never counted. This post is the newest of them.',
          same.posts,
          same.of,
          same.minutes,
        ),
        fixes: [],
      };
    }
  },
};
