/** Side of the square that is drawn and read back, px. */
const SIDE = 16;
/**
 * Largest allowed difference (of 255) between the mean of what was read and what was drawn: some browsers change single pixels a little.
 */
const TOLERANCE = 16;

/**
 * Whether canvas pixels can be read back. MapLibre draws names that way, and browsers that resist fingerprinting (Firefox with
 * `privacy.resistFingerprinting`, Tor Browser, LibreWolf) return noise: each name would be a solid block.
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
