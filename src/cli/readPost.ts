import type { FilePath } from '../core/foundation/filePath';
import { type Message, message } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Post } from '../core/posts/post';
import { toNativePath } from '../node/nativePath';
import { isMarkdownOf } from './findMarkdown';
import { readText } from './readText';
import type { Terminal } from './terminal';

/** The post in a file, or why it had to be skipped; undefined for what is not a post. */
export function readPost(
  service: LanguageService,
  file: FilePath,
  shown: string,
  { localize }: Terminal,
): { readonly post: Post } | { readonly trouble: Message } | undefined {
  if (!isMarkdownOf(service, file)) {
    return undefined;
  }
  const read = readText(toNativePath(file));
  const post = service.post(file, 'text' in read ? read.text : read.beginning);
  if (!service.isPost(post)) {
    return undefined;
  }
  return 'text' in read ? { post } : { trouble: message('{0} It was skipped.', localize(read.trouble(shown))) };
}
