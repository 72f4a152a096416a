export interface Section {
  readonly name: string;
  readonly title: string;
  readonly measured: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly text: string;
}

export declare function readPage(page: string): readonly Section[];
export declare function writePage(sections: readonly Section[]): string;
