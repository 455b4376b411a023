/**
 * What a picture can show of a scene. The program that draws pictures, resvg (@resvg/resvg-js 2.6.2), ends the whole process, with a panic that no
 * `try` catches, when a group that is drawn on a layer of its own – one with an opacity or a clip path – lies far outside the
 * canvas, or inside of another such group that reaches far beyond it. So what does not touch the canvas is left out here, and
 * nothing is clipped.
 */
import type { NamePosition } from '$lib/names';
import { FRAME_WIDTH, type FramePoint } from '../frame';
import type { Scene } from '../scene';

/** West, north, east and south edge, in frame units. */
export type Canvas = readonly [left: number, top: number, right: number, bottom: number];

/** Whether a box touches the canvas. Numbers that are none never do. */
const touches = ([left, top, right, bottom]: Canvas, box: Canvas): boolean =>
  box[0] <= right && box[2] >= left && box[1] <= bottom && box[3] >= top;

const aroundPoint = ([x, y]: FramePoint, radius: number): Canvas => [x - radius, y - radius, x + radius, y + radius];

const aroundLine = (line: readonly FramePoint[]): Canvas =>
  line.reduce<Canvas>(
    ([left, top, right, bottom], [x, y]) => [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)],
    [Infinity, Infinity, -Infinity, -Infinity]
  );

/** The scene without places and stations that do not reach the canvas. Streets, metro and water may run on: they are in no group. */
export function sceneOn(canvas: Canvas, scene: Scene): Scene {
  return {
    ...scene,
    roads: scene.roads.filter(({ line }) => touches(canvas, aroundLine(line))),
    spots: scene.spots.filter(({ at, radius }) => touches(canvas, aroundPoint(at, radius))),
    stations: scene.stations.filter(({ at }) => isOn(canvas, at))
  };
}

/** Where a name hangs, in frame units. */
export const anchorOf = ({ x, y }: NamePosition, scene: Scene): FramePoint => [(x / 100) * FRAME_WIDTH, (y / 100) * scene.frame.height];

/** Whether what stands at a point, and reaches `reach` units from it, is on the canvas or near enough to reach into it. */
export const isOn = (canvas: Canvas, point: FramePoint, reach = 0): boolean => touches(canvas, aroundPoint(point, reach));
