import { type Cancellation, throwIfCancelled } from '../../foundation/cancellation';
import { contentHash } from '../../foundation/contentHash';
import { Emitter, type Event } from '../../foundation/event';
import type { FilePath } from '../../foundation/filePath';
import type { Log } from '../../foundation/log';
import { onceEach } from '../../foundation/onceEach';
import { Slices } from '../../index/slices';
import { Post } from '../../posts/post';
import type { PostSummary } from '../../posts/postSummary';
import type { Publishing } from '../../site/publishing/publishing';
import type { Site } from '../../site/site';
import type { SiteView } from '../../site/siteView';
import type { Diagnostic } from '../runRules';
import { byAge, foldAlike } from './foldAlike';
import { RecordedView } from './recordedView';
import { type FactSet, markOf, type PostInSite } from './siteFacts';
import { type SiteFinding, siteFindings } from './siteFinding';

export interface SiteDiagnosisEnvironment {
  /** Those whose posts are all read. */
  readonly sites: () => readonly Site[];
  readonly summariesOf: (site: Site) => readonly PostSummary[];
  readonly viewOf: (path: FilePath) => SiteView;
  readonly publishingOf: (post: PostSummary) => Publishing | undefined;
  /** Does in steps what the first answer about a site would have to do in one go. */
  readonly preparing: (site: Site) => Iterable<void>;
  /** Undefined when the file is not there, or is no text. */
  readonly textOf: (path: FilePath) => Promise<string | undefined>;
  readonly diagnose: (post: Post, view: SiteView) => readonly Diagnostic[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Which posts are to be checked. */
export interface Wanted {
  readonly site: (site: Site) => boolean;
  /** False for a post that an editor shows: it is checked there. */
  readonly post: (path: FilePath) => boolean;
}

export interface Pass {
  readonly wanted: Wanted;
  /** Awaited between slices of 8 ms: as long as others should have the thread. */
  readonly rest: () => Promise<void>;
  readonly cancellation: Cancellation;
  /** Told at the end of each slice how far the pass is. */
  readonly progressed: (done: number, total: number) => void;
}

/** What was found in a post, and what that depends on: its text, and the answers of its site. */
interface Kept {
  readonly text: number;
  readonly asked: FactSet;
  readonly mark: number;
  readonly findings: readonly SiteFinding[];
  /** When it is published or overwritten by itself. */
  readonly changesAtMs: number | undefined;
}

/**
 * What is wrong in all posts of the sites that are read, found in passes. What was found stays as long as nothing
 * changes that it depends on; a pass reads only posts of which that cannot be told, and works only on those that did
 * change. A pass that is given up keeps what it found.
 */
export class SiteDiagnosis {
  readonly #kept = new Map<FilePath, Kept>();
  /** Posts whose text may be another since they were looked at. */
  readonly #changed = new Set<FilePath>();
  #isAllDue = true;
  /** When all were last looked at, as milliseconds since 1970. */
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  readonly #becameDue = new Emitter<void>();

  constructor(private readonly environment: SiteDiagnosisEnvironment) {}

  /** Fires when another pass may find something else. */
  get onDidBecomeDue(): Event<void> {
    return this.#becameDue.event;
  }

  /** Sites may answer otherwise than before. */
  answersChanged(): void {
    this.#isAllDue = true;
    this.#becameDue.fire();
  }

  /** The text of a file may be another than before. */
  textChanged(path: FilePath): void {
    this.#changed.add(path);
    this.#becameDue.fire();
  }

  /** Looks at all that is due, newer posts first. One pass at a time. Throws `Cancelled`. */
  async run({ wanted, rest, cancellation, progressed }: Pass): Promise<void> {
    const isWhole = this.#isAllDue;
    const summaries = this.#posts(wanted);
    const due = summaries.filter(({ path }) => (isWhole || this.#changed.has(path)) && wanted.post(path)).sort(byAge);
    let done = 0;
    const slices = new Slices(rest, this.environment.now, () => progressed(done, due.length));
    this.#isAllDue = false;
    this.#lookedAtMs = isWhole ? this.environment.now() : this.#lookedAtMs;
    try {
      for (const site of due.length > 0 ? this.environment.sites().filter(wanted.site) : []) {
        for (const _ of this.environment.preparing(site)) {
          while (slices.isOver) {
            await slices.next();
          }
          throwIfCancelled(cancellation);
        }
      }
      for (const summary of due) {
        while (slices.isOver) {
          await slices.next();
        }
        throwIfCancelled(cancellation);
        if (wanted.post(summary.path)) {
          await this.#look(summary);
        }
        done++;
      }
    } catch (error) {
      this.#isAllDue ||= isWhole;
      throw error;
    }
    this.#forgetAllBut(new Set(summaries.map(({ path }) => path)));
  }

  /** What is found by now, by post; what is found too often is put together, by site. */
  findings(wanted: Wanted): ReadonlyMap<FilePath, readonly SiteFinding[]> {
    const { sites, summariesOf } = this.environment;
    const bySite = sites()
      .filter(wanted.site)
      .map((site) =>
        foldAlike(
          summariesOf(site).flatMap((post) => {
            const { findings = [] } = this.#kept.get(post.path) ?? {};
            return findings.length > 0 && wanted.post(post.path) ? [{ post, findings }] : [];
          }),
        ),
      );
    return new Map(bySite.flatMap((found) => [...found]));
  }

  /** Whether a file is a post that has still to be looked at. */
  isPending(path: FilePath, wanted: Wanted): boolean {
    const isKnown = this.#kept.has(path) && !this.#changed.has(path);
    const { sites, summariesOf } = this.environment;
    return !isKnown && sites().some((site) => wanted.site(site) && pathsOf(summariesOf(site)).has(path));
  }

  /** When the next post changes by itself since all were looked at, as milliseconds since 1970. */
  get nextMomentMs(): number | undefined {
    let next: number | undefined;
    for (const { changesAtMs } of this.#kept.values()) {
      if (changesAtMs !== undefined && changesAtMs > this.#lookedAtMs && changesAtMs < (next ?? Infinity)) {
        next = changesAtMs;
      }
    }
    return next;
  }

  dispose(): void {
    this.#becameDue.dispose();
  }

  async #look(summary: PostSummary): Promise<void> {
    const { path } = summary;
    const kept = this.#kept.get(path);
    const before = this.#postInSite(summary);
    const isSameSite = kept !== undefined && kept.mark === markOf(kept.asked, before);
    if (isSameSite && !this.#changed.has(path)) {
      this.#keep(summary, before, kept);
      return;
    }
    this.#changed.delete(path);
    const text = await this.environment.textOf(path);
    if (text === undefined) {
      this.#kept.delete(path);
      return;
    }
    const hash = contentHash(text);
    // While it was read the site may have changed too.
    const inSite = this.#postInSite(summary);
    if (kept?.text === hash && kept.mark === markOf(kept.asked, inSite)) {
      this.#keep(summary, inSite, kept);
      return;
    }
    const recorded = new RecordedView(inSite.view);
    const findings = this.#diagnose(new Post(path, text, summary.kind), recorded);
    const { asked } = recorded;
    this.#keep(summary, inSite, { text: hash, asked, mark: markOf(asked, inSite), findings });
  }

  #keep({ path }: PostSummary, { publishing }: PostInSite, found: Omit<Kept, 'changesAtMs'>): void {
    const { text, asked, mark, findings } = found;
    this.#kept.set(path, { text, asked, mark, findings, changesAtMs: publishing()?.changesAtMs });
  }

  /** A bug that one post brings out must not hide what is wrong in all others. */
  #diagnose(post: Post, view: SiteView): readonly SiteFinding[] {
    const { diagnose, log } = this.environment;
    try {
      return siteFindings(diagnose(post, view), post.lines);
    } catch (error) {
      log.error(`Checking ${post.path}: ${String(error)}`);
      return [];
    }
  }

  #postInSite(summary: PostSummary): PostInSite {
    const { viewOf, publishingOf } = this.environment;
    let known: { readonly publishing: Publishing | undefined } | undefined;
    return {
      view: viewOf(summary.path),
      summary,
      publishing: () => {
        known ??= { publishing: publishingOf(summary) };
        return known.publishing;
      },
    };
  }

  #posts(wanted: Wanted): readonly PostSummary[] {
    const { sites, summariesOf } = this.environment;
    return sites().filter(wanted.site).flatMap(summariesOf);
  }

  #forgetAllBut(paths: ReadonlySet<FilePath>): void {
    for (const path of this.#kept.keys()) {
      if (!paths.has(path)) {
        this.#kept.delete(path);
      }
    }
    for (const path of this.#changed) {
      if (!paths.has(path)) {
        this.#changed.delete(path);
      }
    }
  }
}

/** Asked for each editor that closes; the list is the same until something changes. */
const pathsOf = onceEach(
  (posts: readonly PostSummary[]): ReadonlySet<FilePath> => new Set(posts.map(({ path }) => path)),
);
