import { jest } from '@jest/globals';
import { unlessOverdue } from '../../src/services/stop-request.js';

const never = new Promise<never>(() => undefined);

function stop(): { readonly request: Parameters<typeof unlessOverdue>[1]; readonly giveUp: () => void } {
  const overdue = new AbortController();
  return {
    request: { signal: new AbortController().signal, isOverdue: overdue.signal },
    giveUp: () => {
      overdue.abort();
    },
  };
}

test('a run that ends in time is what it is, and nothing is abandoned', async () => {
  const abandon = jest.fn(() => []);
  const { request, giveUp } = stop();
  await expect(unlessOverdue(Promise.resolve(1), request, abandon)).resolves.toBe(1);
  await expect(unlessOverdue(Promise.reject(new Error('own')), request, abandon)).rejects.toThrow('own');
  giveUp();
  expect(abandon).not.toHaveBeenCalled();
});

test('a run that does not end is abandoned, and what an install leaves is said', async () => {
  const { request, giveUp } = stop();
  const waiting = unlessOverdue(never, request, () => ['flask 3.0 can be there in part.']);
  giveUp();
  await expect(waiting).rejects.toMatchObject({
    code: 'install-interrupted',
    what: expect.stringContaining('flask 3.0 can be there in part.') as string,
  });
  await expect(unlessOverdue(never, request, () => [])).rejects.toMatchObject({ code: 'interrupted' });
});
