import { baseName } from '../../foundation/filePath';
import { message } from '../../foundation/message';
import { readableValues } from '../../frontMatter/readableValues';
import { dateOfPost } from '../../posts/dateOfPost';
import { dayInZone } from '../../site/dates/dayInZone';
import { epochMsOf } from '../../site/dates/postDate';
import { readPostFileName } from '../../site/postFileName';
import { placeOfWhole } from '../placeOfWhole';
import type { Finding, Rule } from '../rule';

export const fileNameUndated: Rule = {
  id: 'file-name-undated',
  summary: 'Jekyll passes over a file in _posts whose name does not begin with a date, and nobody is told.',
  severity: 'error',
  documentation: {
    details: [
      'Finds files in `_posts` that Jekyll does not take for posts, because their names are not a date, a hyphen and some',
      'words: `2026-03-12-bread.md`. A date that no calendar has (`2026-13-01-bread.md`) stops the whole build,',
      'unless the front matter has a date; then it is information.',
      '',
      'The fix renames the file: it puts the date of its front matter, or today, in front of the name.',
    ].join('\n'),
    bad: '# _posts/bread.md\n---\ntitle: Bread\n---\n',
    good: '# _posts/2026-03-12-bread.md\n---\ntitle: Bread\n---\n',
  },
  *check(post, site) {
    if (post.kind !== 'post') {
      return;
    }
    const name = baseName(post.path);
    const { date, dateText, slug, extension } = readPostFileName(name);
    if (date) {
      return;
    }
    const own = dateOfPost(readableValues(post.frontMatter), post.path, { zone: site.timeZone, nowMs: site.now });
    const day = dayInZone(own ? epochMsOf(own, site.timeZone) : site.now, site.timeZone);
    const words = dateText === undefined ? nameWithoutExtension(name, extension) : slug;
    const renameTo = `${day}-${words}${extension}`;
    yield {
      span: placeOfWhole(post.frontMatter),
      ...whatHappens(dateText, own !== undefined, renameTo),
      fixes: words === '' ? [] : [{ title: message('Rename to “{0}”', renameTo), edits: [], renameTo }],
    };
  },
};

/** A date that no calendar has stops Jekyll where it has to be read: not where the front matter has one. */
function whatHappens(
  dateText: string | undefined,
  hasOwn: boolean,
  renameTo: string,
): Pick<Finding, 'message' | 'severity'> {
  if (dateText === undefined) {
    return {
      message: message('Jekyll passes over this file: the name of a post begins with a date, such as {0}.', renameTo),
    };
  }
  return hasOwn
    ? {
        severity: 'information',
        message: message(
          'There is no such date as {0}, which the name of this file begins with. Jekyll takes the date of the front matter.',
          dateText,
        ),
      }
    : {
        message: message(
          'There is no such date as {0}, which the name of this file begins with. Jekyll stops there.',
          dateText,
        ),
      };
}

/** What stands before the words of a date that is not one, such as `2026_3_`, is taken for a part of it. */
function nameWithoutExtension(name: string, extension: string): string {
  const stem = extension === '' ? name : name.slice(0, -extension.length);
  return stem.replace(/^[\d._-]+(?=.)/, '');
}
