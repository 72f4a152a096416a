import { slugify } from '../site/permalink/slugify';

/** How sites write a name in addresses, the most usual first. */
const forms: readonly ((name: string) => string)[] = [
  (name) => slugify(name),
  (name) => slugify(name, 'pretty'),
  (name) => name.trim().toLowerCase().replace(/\s+/g, '-'),
  (name) => name.trim().replace(/\s+/g, '-'),
  (name) => name,
];

/** Each form of the name that it can have in an address. */
export function slugForms(name: string): readonly string[] {
  return [...new Set(forms.map((form) => form(name)))].filter((form) => form !== '');
}

/** The new name in the form in which `written` has the old one, percent signs and all; undefined where that is not the old one. */
export function reslugged(written: string, oldName: string, newName: string): string | undefined {
  const plain = decoded(written);
  const form = forms.find((each) => each(oldName) === plain);
  if (!form || plain === '') {
    return undefined;
  }
  const slug = [form(newName), slugify(newName)].find((each) => each !== '' && !/[\s/?#"'<>|\\]/.test(each)) ?? newName;
  const isEncoded = plain !== written || /[\s"'<>|\\%?#/]/.test(slug);
  return isEncoded ? encodeURIComponent(slug) : slug;
}

export function isSlugOf(written: string, name: string): boolean {
  const plain = decoded(written);
  return plain !== '' && forms.some((form) => form(name) === plain);
}

/** The other names that can have the same address. */
export function alikeInAddresses(name: string, others: Iterable<string>): readonly string[] {
  const own = new Set(slugForms(name));
  return [...others].filter((other) => other !== name && slugForms(other).some((form) => own.has(form)));
}

export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
