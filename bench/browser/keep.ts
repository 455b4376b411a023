/** Runs before a page's own scripts, as text: WebGL canvases keep their drawing buffer, so that it can be read between frames. */
const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, options?: object) {
  return getContext.call(this, type, type === 'webgl2' ? { ...options, preserveDrawingBuffer: true } : options) as never;
} as typeof getContext;
