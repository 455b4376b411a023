import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usedStyles } from '../../vite/map-styles.ts';

const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
const used = usedStyles(whole);

test.each([
  '.maplibregl-map',
  '.maplibregl-canvas',
  '.maplibregl-canvas-container',
  '.maplibregl-ctrl-bottom-left',
  '.maplibregl-ctrl-scale',
  '.maplibregl-ctrl-attrib-button',
  '.maplibregl-compact-show',
  '.maplibregl-cooperative-gesture-screen',
  '.maplibregl-boxzoom'
])('%s, which the live map has, keeps its styles', (selector) => {
  expect(whole).toContain(selector);
  expect(used).toContain(selector);
});

test.each(['.maplibregl-popup', '.maplibregl-marker', '.maplibregl-ctrl-geolocate', '@keyframes'])('%s is gone', (text) => {
  expect(whole).toContain(text);
  expect(used).not.toContain(text);
});

test('what is left is small', () => {
  expect(used.length).toBeLessThan(whole.length / 6);
});
