import { expect, test, vi } from 'vitest';
import { onInterrupt } from '../../src/cli/on-interrupt.ts';

test('the first Ctrl-C asks to stop, the second ends the program, none is heard afterwards', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const stop = vi.fn();
  const before = process.listenerCount('SIGINT');
  const stopListening = onInterrupt(stop);
  process.emit('SIGINT');
  expect([stop.mock.calls.length, exit.mock.calls.length]).toEqual([1, 0]);
  process.emit('SIGINT');
  expect(exit).toHaveBeenCalledWith(130);
  stopListening();
  expect(process.listenerCount('SIGINT')).toBe(before);
  exit.mockRestore();
});
