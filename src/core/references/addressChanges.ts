import { decoded } from './slugForms';

/** The address of a page before and after it has another one. */
export interface AddressChange {
  readonly from: string;
  readonly to: string;
}

/** Addresses that pages lose, each with the one that comes in its place. */
export class AddressChanges {
  /** Without the slash at their ends, with percent signs and as they are read. */
  readonly #forms = new Map<string, string>();
  /** The beginnings by which they are told from the new ones; many pages share them. */
  readonly #heads = new Set<string>();
  #longest = 0;

  constructor(changes: Iterable<AddressChange>) {
    for (const { from, to } of changes) {
      const newForms = formsOf(to);
      for (const [index, form] of formsOf(from).entries()) {
        const becomes = newForms[index] ?? to;
        this.#forms.set(form, becomes);
        this.#heads.add(headOf(form, becomes));
        this.#longest = Math.max(this.#longest, form.length);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#forms.size === 0;
  }

  /** In UTF-16 units. */
  get longest(): number {
    return this.#longest;
  }

  /** Tells quickly of most texts that none of the addresses is in them. */
  mayBeIn(text: string): boolean {
    return [...this.#heads].some((head) => text.includes(head));
  }

  /** What comes in the place of an address, written as that is. */
  newFormOf(address: string): string | undefined {
    return this.#forms.get(address);
  }
}

/** None for the address of the whole site, which every other one begins with. */
function formsOf(address: string): readonly string[] {
  const stem = address.replace(/\/$/, '');
  return stem === '' ? [] : [stem, encodeURI(decoded(stem)), decoded(stem)];
}

/** Up to the first part in which they differ. */
function headOf(from: string, to: string): string {
  const [parts, others] = [from.split('/'), to.split('/')];
  const differing = parts.findIndex((part, index) => part !== others[index]);
  return differing < 0 ? from : parts.slice(0, differing + 1).join('/');
}
