import { render } from 'svelte/server';
import type { Place } from '$lib/report/report';
import { introductionText } from '$lib/server/introduction';
import { asXml, pictureOf } from '$lib/server/picture';
import { loadReport, pageAt, pageOfPlace } from '$lib/server/report';
import WideImage from '$lib/static-map/share/WideImage.svelte';
import { imageOf } from '$lib/static-map/share/contents';
import SquareImage from '$lib/static-map/share/SquareImage.svelte';
import type { Language } from '$lib/messages';
import type { Shape } from '../../params/shape';
import { lightColours } from './colours.server';

const images = { wide: { component: WideImage, width: 1200 }, square: { component: SquareImage, width: 600 } };

/** The share image of a place, or of the whole map. */
export function shareImage(shape: Shape, place: Place | null, language: Language): Response {
  const report = (place ? pageOfPlace(place.id) : pageAt('')) ?? loadReport();
  const { component, width } = images[shape];
  const { body } = render(component, { props: imageOf(report, place, language, lightColours(), place ? '' : introductionText(language)) });
  return new Response(pictureOf(asXml(body), width), { headers: { 'content-type': 'image/png' } });
}
