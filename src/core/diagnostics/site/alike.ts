import type { Severity } from '../rule';

interface OfKind {
  readonly code: string;
  readonly severity: Severity;
}

/** Something for each kind of finding. They are alike that come from one rule and are equally grave. */
export class Alike<T> {
  readonly #rules = new Map<string, Partial<Record<Severity, T>>>();

  constructor(private readonly create: () => T) {}

  of({ code, severity }: OfKind): T {
    let ofRule = this.#rules.get(code);
    if (!ofRule) {
      ofRule = {};
      this.#rules.set(code, ofRule);
    }
    const known = ofRule[severity] ?? this.create();
    ofRule[severity] = known;
    return known;
  }

  all(): readonly T[] {
    return [...this.#rules.values()].flatMap((ofRule) => Object.values(ofRule));
  }
}
