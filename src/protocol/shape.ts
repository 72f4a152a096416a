/** Tells whether a value that came from elsewhere is what it claims to be. */
export type Shape<T> = (value: unknown) => value is T;

/** What a shape describes. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** A string of at most `longest` UTF-16 code units. */
export function text(longest: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

/** Zero or a positive whole number. */
export function count(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Zero or a positive number, fractions allowed. */
export function distance(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

export function flag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function exactly<const T extends string | null>(...expected: readonly T[]): Shape<T> {
  return (value): value is T => (expected as readonly unknown[]).includes(value);
}

export function listOf<T>(item: Shape<T>, longest: number): Shape<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= longest && value.every((each) => item(each));
}

export function either<const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Shaped<S[number]>> {
  return (value): value is Shaped<S[number]> => shapes.some((shape) => shape(value));
}

/** An object with these properties, and with the optional ones right where they are there at all. */
export function record<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<Described<R> & Partial<Described<O>>> {
  return (value): value is Described<R> & Partial<Described<O>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return false;
    }
    const properties = new Map<string, unknown>(Object.entries(value));
    return (
      Object.entries(required).every(([name, shape]) => shape(properties.get(name))) &&
      Object.entries(optional ?? {}).every(([name, shape]) => !properties.has(name) || shape(properties.get(name)))
    );
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Described<S extends Shapes> = { readonly [Name in keyof S]: Shaped<S[Name]> };
