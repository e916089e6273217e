import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useRoom } from './use-room.ts';

test('the room is known before the first picture of it, within padding and border', () => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 300.6, 200.2),
  );
  const seen: string[] = [];
  const Pane = () => {
    const [ref, room] = useRoom();
    seen.push(room === undefined ? 'none' : `${room.width} × ${room.height}`);
    return <div ref={ref} style={{ padding: '10px 20px', border: '1px solid' }} />;
  };
  render(<Pane />);
  expect(seen).toEqual(['none', '258 × 178']);
});
