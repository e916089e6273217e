import type { Direction } from '../../engine/tape/node.ts';
import type { Run } from '../../notation/runs.ts';
import type { WeightRole } from '../../notation/symbol.ts';
import type { ValueRef } from '../../trace/block.ts';

/** All lengths in px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The lines of an arrow and its head, as SVG paths. */
export interface ArrowPath {
  readonly shafts: readonly string[];
  readonly tip: string;
}

/** Part of the operation, not part of it, or neither where an operation concerns all or nothing of the graph. */
export type Emphasis = 'active' | 'plain' | 'dim';

/** What a number stands for, in names: the view says it in words. */
export interface About {
  /** Symbol without its timestep: `h`. */
  readonly symbol: string;
  readonly t: number;
  readonly isGradient: boolean;
  /** From 1, where there are several layers. */
  readonly layer?: number;
  /** Where a layer runs both ways. */
  readonly direction?: Direction;
  /** Row from 1. */
  readonly unit?: number;
  /** The token that this row stands for. */
  readonly token?: string;
  readonly isTarget?: boolean;
}

interface Drawn {
  readonly id: string;
  readonly emphasis: Emphasis;
}

/** Where a line of text stands: `y` is its baseline, `size` its type. */
export interface TextPlace extends Point {
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A number in its cell. Without `ref` it is not reached yet and stays an empty outline. */
export interface CellShape extends Drawn {
  readonly kind: 'cell';
  readonly box: Box;
  /** `hot` is the 1 of a one-hot vector, `target` what y should have been. */
  readonly look: 'value' | 'plain' | 'hot' | 'gradient' | 'target';
  readonly ref: ValueRef | undefined;
  readonly about: About;
  /** End of the diverging scale that colours it, its start being −scale; undefined where it has no colour of its own. */
  readonly scale: number | undefined;
  readonly decimals: 0 | 3;
  /** Where the number stands; undefined in colour strips, which show it on demand. */
  readonly text: TextPlace | undefined;
  /** Where it appears at this very step: after how many ms, at normal speed. */
  readonly fresh: number | undefined;
}

/** A number of 0…1: a probability as a bar with its letter, or a gate, filled as far as it is open. */
export interface BarShape extends Drawn {
  readonly kind: 'bar';
  readonly look: 'probability' | 'gate';
  /** The whole track: the bar is as long as its share of it. */
  readonly box: Box;
  readonly isTarget: boolean;
  readonly ref: ValueRef | undefined;
  readonly about: About;
  readonly text: TextPlace | undefined;
  readonly letter: (TextPlace & { readonly text: string }) | undefined;
  readonly fresh: number | undefined;
}

/** A run of text; `dx` moves it sideways, so that an upper index stands over a lower one. */
export type Piece = Run & { readonly dx?: number; readonly isStrong?: boolean };

/** Words or a symbol; where `ref` is given a number behind them, and the tail behind that. */
export interface TextShape extends Drawn, TextPlace {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  readonly tail?: readonly Piece[];
  readonly tone: 'ink' | 'quiet' | 'token' | 'gradient' | 'loss' | 'target';
  readonly ref?: ValueRef;
  readonly about?: About;
  /** Outline in place of a number that is not reached yet. */
  readonly hole?: Box;
}

/**
 * An arrow, straight or along several points. `weight` carries parameters, `feedback` an output to the next input, `highway` a state as it is, `step` a function,
 * `wire` a gate to where it works on a state, which ends in the signs of that instead of a head;
 * `back` is the gradient's way back, two lines against the direction of the first.
 */
export interface ArrowShape extends Drawn {
  readonly kind: 'arrow';
  readonly look: 'weight' | 'highway' | 'step' | 'wire' | 'feedback' | 'back';
  readonly points: readonly Point[];
  readonly path: ArrowPath;
  readonly role: WeightRole | undefined;
  /** Nodes of the parameters that are used here. */
  readonly parameters: readonly number[];
  readonly isReached: boolean;
  readonly label: TextShape | undefined;
  /** The timestep at which the weights are used, and their symbols. */
  readonly about: About | undefined;
  readonly fresh: number | undefined;
}

/** The column of the present timestep, the road of a state through all columns, the frame around the states of one cell or a strip of colours, a line between networks. */
export interface FrameShape extends Drawn {
  readonly kind: 'frame';
  readonly look:
    | 'forward'
    | 'backward'
    | 'cell'
    | 'highway'
    | 'strip'
    | 'gradient-strip'
    | 'empty-strip'
    | 'divider';
  readonly box: Box;
  readonly radius: number;
}

/** The scale of colours: a bar from −most over 0 to most, in equal patches. */
export interface LegendShape extends Drawn {
  readonly kind: 'legend';
  readonly box: Box;
  readonly patches: readonly (Box & { readonly tint: number })[];
  readonly least: TextPlace & { readonly text: string };
  readonly most: TextPlace & { readonly text: string };
}

export type Shape = CellShape | BarShape | TextShape | ArrowShape | FrameShape | LegendShape;

/** Shapes at one depth of the drawing which mostly change together: whoever draws them may skip those that do not. */
export interface Plane {
  readonly id: string;
  readonly shapes: readonly Shape[];
}

/** A drawing as plain data, back to front. Larger than asked for only where the smallest type does not fit. */
export interface Scene {
  readonly size: Size;
  readonly planes: readonly Plane[];
  /** Those of all planes. */
  readonly shapes: readonly Shape[];
  /** First and last timestep that is drawn, of 1…T. */
  readonly first: number;
  readonly last: number;
}
