export interface ExcerptCase {
  readonly name: string;
  readonly config: string;
  readonly post: string;
}

export const excerptCases: readonly ExcerptCase[];
