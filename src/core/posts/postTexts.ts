import type { FilePath } from '../foundation/filePath';
import { rubyText } from '../site/dates/rubyText';
import type { Post } from './post';
import { type PostSummary, titleOf, valuesInField } from './postSummary';
import { type TextMark, textMarkOf } from './textMark';

/** What a post says of itself in lists: a part of its summary, for a post at hand too. */
export interface PostTexts {
  readonly path: FilePath;
  /** Posts in two languages may say the same: as `lang` or a folder in the path has it. */
  readonly language: string;
  readonly title: string | undefined;
  readonly excerpt: TextMark | undefined;
  readonly description: TextMark | undefined;
}

export type TextField = 'title' | 'excerpt' | 'description';

export function textsOfSummary(summary: PostSummary): PostTexts {
  const { path, title, excerpt, description } = summary;
  return { path, language: languageOf(path, valuesInField(summary, 'lang')[0]), title, excerpt, description };
}

export function textsOfPost({ path, frontMatter: { values } }: Post): PostTexts {
  return {
    path,
    language: languageOf(path, rubyText(values.get('lang') ?? null)),
    title: titleOf(values),
    excerpt: textMarkOf(values.get('excerpt')),
    description: textMarkOf(values.get('description')),
  };
}

/** Sites keep languages apart in folders such as `ja/_posts` or `_posts/zh_CN`, or by a field. */
function languageOf(path: FilePath, written = ''): string {
  return written !== '' ? written : (/\/([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\/(?:.*\/)?[^/]*$/.exec(path)?.[1] ?? '');
}
