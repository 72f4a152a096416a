// What reading a site costs at least: `node bench/programs/floor.mjs FOLDER`. Prints milliseconds and how many posts there are.
import { readingFloor } from '../readingFloor.mjs';

console.log(JSON.stringify(readingFloor(process.argv[2])));
