import type { SiteDiagnosis, Wanted } from '../../src/core/diagnostics/site/siteDiagnosis';
import type { Cancellation } from '../../src/core/foundation/cancellation';
import type { FilePath } from '../../src/core/foundation/filePath';
import { writing } from '../../src/core/writing';
import type { WorkspaceUnderTest } from './workspaceUnderTest';

/** Runs passes over the sites of a workspace and counts the posts that the rules are run on. */
export class SiteChecks {
  /** Posts that an editor shows. */
  readonly open = new Set<FilePath>();

  constructor(readonly workspace: WorkspaceUnderTest) {}

  get diagnosis(): SiteDiagnosis {
    return this.workspace.service.siteDiagnosis;
  }

  readonly wanted: Wanted = { site: () => true, post: (path) => !this.open.has(path) };

  /** One pass over what is due; the posts that the rules were run on, in their order. */
  async pass(
    given: { readonly rest?: () => Promise<void>; readonly cancellation?: Cancellation } = {},
  ): Promise<readonly FilePath[]> {
    await this.workspace.service.ready();
    const checked: FilePath[] = [];
    const { diagnose } = writing;
    writing.diagnose = (post, view) => {
      checked.push(post.path);
      return diagnose(post, view);
    };
    try {
      await this.diagnosis.run({
        wanted: this.wanted,
        rest: given.rest ?? (async () => {}),
        cancellation: given.cancellation ?? { aborted: false },
        progressed: () => {},
      });
    } finally {
      writing.diagnose = diagnose;
    }
    return checked;
  }

  /** Passes until nothing more is due: what Liquid asks for is read meanwhile. */
  async settle(): Promise<void> {
    let due = true;
    const listening = this.diagnosis.onDidBecomeDue(() => {
      due = true;
    });
    while (due) {
      due = false;
      await this.pass();
      await this.workspace.service.ready();
    }
    listening.dispose();
  }

  /** All that is shown, sorted: file, place, rule and severity, and of how many others it speaks. */
  get shown(): readonly string[] {
    return [...this.diagnosis.findings(this.wanted)]
      .flatMap(([path, findings]) =>
        findings.map(({ code, severity, start, otherPosts, related }) =>
          [
            `${path.slice(path.lastIndexOf('/') + 1)}:${start.line + 1}:${start.character + 1}`,
            ...[code, severity],
            ...(otherPosts === undefined ? [] : [`and ${otherPosts} posts`, `+${related?.length}`]),
          ].join(' '),
        ),
      )
      .sort();
  }

  /** The texts of all that is shown, so that nothing of two states differs unseen. */
  get whole(): unknown {
    return [...this.diagnosis.findings(this.wanted)].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
