import { type PointerEvent, useState } from 'react';
import type { Shape } from '../../scene/graph/shapes.ts';
import { useStore } from '../../store/store.ts';
import { shapeOf } from './stop-props.ts';

/** Lights all uses of the weights that a shape stands for, and no others. */
export function light(shape: Shape | undefined): void {
  const [node] = shape?.kind === 'arrow' ? shape.parameters : [];
  const { hovered } = useStore.getState();
  if (hovered?.node !== node)
    useStore.setState({ hovered: node === undefined ? undefined : { node } });
}

/** What the pointer is on: weights light up everywhere, of other shapes the one is remembered. */
export function usePointing(shapes: readonly Shape[]) {
  const [pointed, setPointed] = useState<string>();
  const point = (id: string | undefined): void => {
    setPointed(id);
    light(shapes.find((shape) => shape.id === id));
  };
  return {
    pointed,
    onPointerOver: (event: PointerEvent): void => point(shapeOf(event)),
    onPointerLeave: (): void => point(undefined),
  };
}
