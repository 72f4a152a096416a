import type { EventEmitter } from 'node:events';

/** Lets whoever reads along, such as `head`, have seen enough: what is written after that is for nobody. */
export function tolerateClosedPipe(output: EventEmitter): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
}
