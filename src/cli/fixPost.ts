import { realpathSync, writeFileSync } from 'node:fs';
import { type FilePath, relativeTo } from '../core/foundation/filePath';
import { type Message, message } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Post } from '../core/posts/post';
import { applyEdits } from '../core/text/textEdit';
import { toFilePath, toNativePath } from '../node/nativePath';
import type { Fixing } from './parseCommand';
import { unifiedDiff } from './unifiedDiff';

/** What was mended in a file, or would be. */
export interface FixedPost {
  readonly path: string;
  readonly fixed: readonly { readonly code: string; readonly message: Message }[];
  readonly diff: string;
  readonly text: string;
}

/**
 * Makes the fixes of a post that need no second look, and writes it unless they are only to be shown; undefined where there is
 * none. A file that a link has outside of `site` is left alone.
 */
export function fixPost(
  service: LanguageService,
  { path, text }: Post,
  { shown, site, fixing }: { readonly shown: string; readonly site: FilePath; readonly fixing: Fixing },
): FixedPost | { readonly trouble: Message } | undefined {
  const { edits, diagnostics } = service.fixes.allSure(path, text);
  if (edits.length === 0) {
    return undefined;
  }
  const after = applyEdits(text, edits);
  if (fixing === 'write') {
    const trouble = write(path, after, site, shown);
    if (trouble) {
      return { trouble };
    }
  }
  // Other posts are judged by what this one says now.
  service.open(path, after);
  return {
    path: shown,
    fixed: diagnostics.map(({ code, message: said }) => ({ code, message: said })),
    diff: unifiedDiff(shown, text, edits),
    text: after,
  };
}

function write(path: FilePath, text: string, site: FilePath, shown: string): Message | undefined {
  try {
    const file = realpathSync(toNativePath(path));
    if (relativeTo(toFilePath(realpathSync(toNativePath(site))), toFilePath(file)) === undefined) {
      return message('{0} is a link that leads out of the site, and is not changed.', shown);
    }
    writeFileSync(file, text);
    return undefined;
  } catch (error) {
    return message(
      '{0} cannot be written ({1}).',
      shown,
      error instanceof Error && 'code' in error ? String(error.code) : '',
    );
  }
}
