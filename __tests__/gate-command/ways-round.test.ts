import { testWays } from './run-way.js';
import { ABSENT, WAYS_ROUND } from './ways-round.js';

testWays('ways round the gate, as the command of depsec gate', WAYS_ROUND);

test('every row has a case for each tool, or a reason why not', () => {
  for (let row = 1; row <= 19; row += 1)
    for (const tool of ['pip', 'new pip', 'uv'] as const) {
      const ways = WAYS_ROUND.filter(
        (way) => way.row.split(' ').includes(`${row}`) && way.tools.includes(tool),
      );
      expect([row, tool, ways.length > 0 || (ABSENT[row] ?? '').length > 10]).toEqual([row, tool, true]);
    }
});
