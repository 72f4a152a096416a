import { workspace } from 'vscode';
import type { Log } from '../../core/foundation/log';
import type { Disposable } from '../../core/foundation/scope';
import { whySkipped } from '../../core/index/skipped';
import type { LanguageService } from '../../core/languageService';
import { toUri } from '../toVscode/filePath';
import { localize } from '../toVscode/message';

/** Writes into the log what is not read and why, each time once. */
export function logSkipped(service: LanguageService, log: Log): Disposable {
  let logged: ReadonlySet<string> = new Set();
  return service.onDidChange(() => {
    const lines = service.skipped.map(({ path, reason }) =>
      localize(whySkipped(reason, workspace.asRelativePath(toUri(path)))),
    );
    for (const line of lines.filter((each) => !logged.has(each))) {
      log.warn(line);
    }
    logged = new Set(lines);
  });
}
