import { type FilePath, join, relativeTo } from '../core/foundation/filePath';
import type { Message } from '../core/foundation/message';
import type { LanguageService } from '../core/languageService';
import type { Position } from '../core/text/lineMap';

/** Why a site is read as if it had no configuration. */
export interface ConfigTrouble {
  readonly path: FilePath;
  readonly position: Position;
  readonly message: Message;
}

/** The configurations that can't be read of the site around a path, and of those below it. */
export function configTroubles(service: LanguageService, path: FilePath): readonly ConfigTrouble[] {
  const roots = service.sites.map(({ root }) => root).filter((root) => relativeTo(path, root) !== undefined);
  const inSite = [path, ...[path, ...roots].map((folder) => join(folder, '_config.yml'))];
  const problems = new Map(
    inSite.flatMap((file) => {
      const found = service.configProblem(file);
      return found ? [[found.path, found] as const] : [];
    }),
  );
  return [...problems].map(([file, { start, problem }]) => ({
    path: file,
    position: start,
    message: problem.message,
  }));
}
