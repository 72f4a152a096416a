import type { Header } from '../tree/node';

/** A header with the id that links to it use. */
export interface PrintedHeader {
  readonly header: Header;
  /** Undefined where headers get none. */
  readonly id: string | undefined;
}
