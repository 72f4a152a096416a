import { escapePath } from './escapePath';

/**
 * A permalink template with its placeholders filled in. `:name` takes all letters and underscores that follow, but
 * where a name that ends in an underscore is unknown, the underscore is text. `unknown` names a placeholder that
 * doesn't exist, at which Jekyll stops.
 */
export function fillTemplate(
  template: string,
  valueOf: (placeholder: string) => string | undefined,
): { readonly path: string } | { readonly unknown: string } {
  let unknown: string | undefined;
  const path = template.replace(placeholders, (whole, name: string) => {
    const value = valueOf(name);
    if (value !== undefined) {
      return escapePath(value);
    }
    const shorter = name.endsWith('_') ? valueOf(name.slice(0, -1)) : undefined;
    if (shorter === undefined) {
      unknown ??= name;
      return whole;
    }
    return `${escapePath(shorter)}_`;
  });
  return unknown === undefined ? { path } : { unknown };
}

const placeholders = /:([a-z_]+)/g;
