import { readingTimeEdit } from '../../actions/readingTimeEdit';
import { message } from '../../foundation/message';
import { readingTimeOf } from '../../posts/readingTime/readingTimeOf';
import { writtenReadingTime } from '../../posts/readingTime/writtenReadingTime';
import type { Rule } from '../rule';

export const readingTimeStale: Rule = {
  id: 'reading-time-stale',
  summary: 'Readers see a reading time that the text no longer has, and plan with it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a `reading_time` that is more than one minute **and** more than 20 % off what Postwright counts. Rounding and',
      'a slightly other speed are no mistake. Where the post says less than half or more than double it is a warning,',
      'else, and in drafts, which still grow, it is information. A post without text is not judged, nor is one that says',
      'more than was counted and takes text in from other files (`include_relative`). Values that are no number of minutes',
      'are left alone.',
      '',
      'How fast your readers read is a setting: `postwright.readingTime.japaneseCharactersPerMinute` (500) and',
      '`postwright.readingTime.englishWordsPerMinute` (238).',
      '',
      'The fix writes the minutes counted, and changes nothing but the number: `"20分"` becomes `"8分"`. It is among those',
      'that *Fix All* makes, also when saving, if `editor.codeActionsOnSave` says so.',
    ].join('\n'),
    bad: '---\ntitle: Bread\nreading_time: 20\n---\n\nFlour, water, salt.\n',
    good: '---\ntitle: Bread\nreading_time: 1\n---\n\nFlour, water, salt.\n',
  },
  *check(post, site) {
    const { state, problem, fields } = post.frontMatter;
    if (state !== 'complete' || problem || !fields.some(({ key }) => key === 'reading_time')) {
      return;
    }
    const { minutes } = readingTimeOf(post, site.settings);
    const written = writtenReadingTime(post, minutes);
    if (!written?.isStale) {
      return;
    }
    const isFarOff = written.minutes > minutes * 2 || written.minutes * 2 < minutes;
    yield {
      span: written.field.valueSpan,
      severity: isFarOff && post.kind !== 'draft' ? 'warning' : 'information',
      message: message('The post says {0} min, but reading it takes about {1}.', written.minutes, minutes),
      fixes: [
        {
          title: message('Write {0} min', minutes),
          edits: readingTimeEdit(post, site, minutes) ?? [],
          isSure: true,
        },
      ],
    };
  },
};
