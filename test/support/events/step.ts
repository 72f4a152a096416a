import type fc from 'fast-check';
import type { FilePath } from '../../../src/core/foundation/filePath';
import type { EventfulWorkspace } from './eventfulWorkspace';

/** What learns of a workspace by events, to be compared in the end with what learns of it from nothing. */
export interface Learner {
  open(path: FilePath, text: string): void;
  close(path: FilePath): void;
  /** Somebody asks about a file. */
  ask(path: FilePath): void;
  /** Looks for what was never told. */
  recheck(): void;
  /** Begins anew with what the disk and the editors have now. */
  restart(): void;
  /** Settings that say how posts are judged have changed. */
  refresh(): void;
  idle(): Promise<void>;
}

/** The unsaved editors of a workspace. */
export type Editors = Pick<EventfulWorkspace, 'buffers'>;

/** One thing that happens. Its name is what a failure shows. */
export class Step implements fc.AsyncCommand<EventfulWorkspace, Learner> {
  constructor(
    private readonly name: string,
    private readonly happen: (workspace: EventfulWorkspace, learner: Learner) => unknown,
    private readonly canHappen: (workspace: Editors) => boolean = () => true,
  ) {}

  check(workspace: Editors): boolean {
    return this.canHappen(workspace);
  }

  async run(workspace: EventfulWorkspace, learner: Learner): Promise<void> {
    await this.happen(workspace, learner);
  }

  toString(): string {
    return this.name;
  }
}
