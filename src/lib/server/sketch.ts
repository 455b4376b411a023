/** The sketch as markup, drawn once for each place and dropped into the page where it says `SKETCH`. */
import { render } from 'svelte/server';
import Sketch from '$lib/sketch/Sketch.svelte';
import type { Language } from '$lib/words';
import { loadReport } from './report';

/** Draws the sketch with one place lit. `root`: the way from the page to the site's root, e.g. `../../`. */
export function drawSketch(selected: string | null, language: Language, root: string): { head: string; body: string } {
  const href = (id: string) => `${root}places/${id}/`;
  return render(Sketch, { props: { report: loadReport(), selected, language, href }, idPrefix: 'sketch' });
}
