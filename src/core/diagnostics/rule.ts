import type { FilePath } from '../foundation/filePath';
import type { Message } from '../foundation/message';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Taxonomy } from '../vocabulary/taxonomy';

/** One kind of mistake: what it is, how loud it is, and how it is found. Its page under docs/rules is made from it. */
export interface Rule {
  /** Stable: stands in settings, in disabling comments and in the output of the command line. */
  readonly id: string;
  /** One sentence: why it matters to a reader of the site. */
  readonly summary: string;
  /** The loudest it gets by itself. */
  readonly severity: Severity;
  /** A matter of taste: nothing is found unless a setting asks for it. */
  readonly isOffByDefault?: true;
  /** Rules of textlint that look at the same matter: where the site has one of them, this one stands aside. */
  readonly textlintRules?: readonly string[];
  readonly documentation: RuleDocumentation;
  readonly check: (post: Post, site: SiteView) => Iterable<Finding>;
}

export type Severity = 'error' | 'warning' | 'information';

export interface RuleDocumentation {
  /** Markdown: what is found, when, and what the fix does. */
  readonly details: string;
  readonly bad: string;
  readonly good: string;
}

/** A mistake at its place. */
export interface Finding {
  readonly span: Span;
  readonly message: Message;
  /** When it is quieter than the rule's own. */
  readonly severity?: Severity;
  readonly fixes: readonly Fix[];
  /** Other files that it is about too. */
  readonly related?: readonly RelatedFile[];
}

export interface RelatedFile {
  readonly path: FilePath;
  readonly message: Message;
}

/** A mend that a writer can choose. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The file's new name, in the folder it is in. */
  readonly renameTo?: string;
  /** A category or tag that becomes another one in the whole site; what changes is shown before. Nothing else is edited. */
  readonly merge?: TermMerge;
  /** Where the cursor should stand afterwards, counted in the new text of the first edit. */
  readonly cursor?: number;
  /** Whether the values to choose from should be offered there. */
  readonly suggest?: boolean;
  /** Whether it is right without being looked at, so that it may be made with others and when saving. */
  readonly isSure?: boolean;
}

/** One name for what has had two. */
export interface TermMerge {
  readonly group: Taxonomy;
  readonly from: string;
  readonly to: string;
}
