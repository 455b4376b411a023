/** Whether the browser can draw the map at all: asked first, because MapLibre throws when it cannot. */
export function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow only a few contexts at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
