/** Side of the square that is drawn and read back, px. */
const SIDE = 16;
/** How far the mean of what is read may be from what was drawn, of 255: some browsers change single pixels a little. */
const TOLERANCE = 16;

/**
 * Whether what is drawn on a canvas can be read back. The map's names are drawn that way, and browsers that hide what device they run
 * on (Firefox with `privacy.resistFingerprinting`, Tor Browser, LibreWolf) give noise: each name would be a solid block.
 */
export function readsCanvas(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const meanOf = (colour: string): number => {
    context.fillStyle = colour;
    context.fillRect(0, 0, SIDE, SIDE);
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    return data.filter((_, index) => index % 4 === 0).reduce((sum, red) => sum + red, 0) / (SIDE * SIDE);
  };
  return meanOf('#000') < TOLERANCE && meanOf('#fff') > 255 - TOLERANCE;
}
