import type { FilePath } from '../foundation/filePath';
import type { ValueStyle } from '../frontMatter/frontMatter';
import { dateShape } from '../posts/dateShape';
import type { PostSummary } from '../posts/postSummary';

/** What a site's posts have in common, learned from their summaries; nothing has to be configured. */
export interface SiteHabits {
  /** How many posts it was learned from. */
  readonly posts: number;
  readonly learnedFrom: ReadonlySet<FilePath>;
  readonly fields: ReadonlyMap<string, FieldHabit>;
  /** All fields in the order in which posts write them. */
  readonly order: readonly string[];
}

export interface FieldHabit {
  /** How many posts fill it in. */
  readonly posts: number;
  /** The most frequent style among posts that fill the field in. */
  readonly style: ValueStyle;
  /** How the items of its lists are mostly quoted; undefined when it holds no lists. */
  readonly itemStyle: ValueStyle | undefined;
  /** The most frequent shape of its value as a date (`dateShape`); undefined when it holds no dates. */
  readonly dateShape: string | undefined;
}

export const noHabits: SiteHabits = { posts: 0, learnedFrom: new Set(), fields: new Map(), order: [] };

/**
 * Learns from the posts given. One that Jekyll can't read still shows its fields; one that has none yet, or whose front
 * matter is not closed, was only just begun and has nothing to teach.
 */
export function learnHabits(summaries: Iterable<PostSummary>): SiteHabits {
  let posts = 0;
  const learnedFrom = new Set<FilePath>();
  const tallies = new Map<string, Tally>();
  for (const summary of summaries) {
    if (summary.fields.length === 0) {
      continue;
    }
    posts++;
    learnedFrom.add(summary.path);
    summary.fields.forEach((field, index) => {
      const tally = tallies.get(field.name) ?? newTally();
      tallies.set(field.name, tally);
      tally.posts += field.isEmpty ? 0 : 1;
      tally.writers++;
      tally.place += index / summary.fields.length;
      if (field.style !== 'empty') {
        count(tally.styles, field.style);
      }
      count(tally.itemStyles, field.itemStyle);
      count(tally.dateShapes, field.written === undefined ? undefined : dateShape(field.written));
    });
  }
  const byPlace = [...tallies].sort(
    ([nameA, a], [nameB, b]) => a.place / a.writers - b.place / b.writers || (nameA < nameB ? -1 : 1),
  );
  return {
    posts,
    learnedFrom,
    order: byPlace.map(([name]) => name),
    fields: new Map(
      byPlace.map(([name, tally]) => [
        name,
        {
          posts: tally.posts,
          style: mostFrequent(tally.styles) ?? 'empty',
          itemStyle: mostFrequent(tally.itemStyles),
          dateShape: mostFrequent(tally.dateShapes),
        },
      ]),
    ),
  };
}

interface Tally {
  posts: number;
  /** How many posts have the field, filled in or not. */
  writers: number;
  /** The sum of the field's places, each between 0 (first) and 1. */
  place: number;
  readonly styles: Map<ValueStyle, number>;
  readonly itemStyles: Map<ValueStyle, number>;
  readonly dateShapes: Map<string, number>;
}

function newTally(): Tally {
  return { posts: 0, writers: 0, place: 0, styles: new Map(), itemStyles: new Map(), dateShapes: new Map() };
}

function count<K>(counts: Map<K, number>, key: K | undefined): void {
  if (key !== undefined) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  let most = 0;
  for (const [key, times] of counts) {
    if (times > most) {
      best = key;
      most = times;
    }
  }
  return best;
}
