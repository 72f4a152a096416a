import type { Post } from '../posts/post';
import type { SeveritySetting } from '../settings/settings';
import type { SiteView } from '../site/siteView';
import { notDisabled } from './disabling/notDisabled';
import type { Finding, Rule, Severity } from './rule';

/** A finding with the rule it comes from and the severity that holds for this site. */
export interface Diagnostic extends Finding {
  readonly code: string;
  readonly severity: Severity;
}

/** Runs the rules over a post, and leaves out what comments in it silence; in the order of the text, so that the same post always gives the same list. */
export function runRules(rules: readonly Rule[], post: Post, site: SiteView): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const setting: SeveritySetting = site.settings.rules[rule.id] ?? 'default';
    if (setting === 'off' || (setting === 'default' && rule.isOffByDefault)) {
      continue;
    }
    const found = [...rule.check(post, site)];
    // Asked only now: a post in which nothing is found does not need the site's files.
    if (found.length === 0 || (setting === 'default' && isLeftToTextlint(rule, site))) {
      continue;
    }
    for (const finding of found) {
      const severity = setting === 'default' ? (finding.severity ?? rule.severity) : setting;
      diagnostics.push({ ...finding, code: rule.id, severity });
    }
  }
  return [...notDisabled(diagnostics, post, site)].sort(
    (a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Until the site's files are known it may have a configuration of textlint. */
function isLeftToTextlint({ textlintRules = [] }: Rule, { liquid }: SiteView): boolean {
  if (textlintRules.length === 0 || !liquid) {
    return false;
  }
  const used = liquid.files?.textlintRules;
  return used === undefined || textlintRules.some((rule) => used.has(rule));
}
