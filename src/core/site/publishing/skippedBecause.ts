import { type Message, message } from '../../foundation/message';
import type { Site } from '../site';
import type { SitePage } from './sitePage';

/** Why a page is never written, and what decides that. */
export interface Skipped {
  readonly reason: Message;
  /** The field of the front matter that decides. */
  readonly field: string | undefined;
  /** The setting that decides, by its keys from the outside in. */
  readonly setting: readonly string[];
}

export function skippedBecause({ problem, collection, url }: SitePage, { config }: Site): Skipped | undefined {
  switch (problem?.kind) {
    case 'file-name':
      return skipped(
        message('Its file name doesn’t begin with a date such as 2026-01-31-, so Jekyll takes it for no post.'),
      );
    case 'date-of-file-name':
      return skipped(message('Jekyll stops at it: the date in its file name doesn’t exist.'));
    case 'date':
      return skipped(message('Jekyll stops at it: it can’t read its date.'), 'date');
    case 'front-matter':
      return skipped(message('It has no front matter, so Jekyll copies the file as it is.'));
    case 'not-text':
      return skipped(message('Jekyll stops at it: “{0}” is no text; put it in quotes.', problem.field), problem.field);
    case 'permalink':
      return {
        ...skipped(
          message('Jekyll stops at it: its permalink has “:{0}”, which doesn’t exist.', problem.placeholder),
          'permalink',
        ),
        setting: collection === 'posts' ? ['permalink'] : ['collections', collection, 'permalink'],
      };
  }
  return collection !== 'posts' && !config.collectionSettings.get(collection)?.output && url !== undefined
    ? {
        ...skipped(message('Its collection “{0}” has no pages, because it isn’t set to “output: true”.', collection)),
        setting: ['collections', collection, 'output'],
      }
    : undefined;
}

function skipped(reason: Message, field?: string): Skipped {
  return { reason, field, setting: [] };
}
