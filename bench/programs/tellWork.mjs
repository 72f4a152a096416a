// Tells at the end of any program how much it has worked: `node --import ./bench/programs/tellWork.mjs PROGRAM`. The last line
// on standard error is milliseconds as JSON.
import { writeSync } from 'node:fs';
import { threadMs } from '../processorTime.mjs';

process.on('exit', () => writeSync(2, `\n${JSON.stringify({ ms: threadMs() })}\n`));
