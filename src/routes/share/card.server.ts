import { render } from 'svelte/server';
import type { Place } from '$lib/report/report';
import { introductionIn } from '$lib/server/introduction';
import { asXml, pictureOf } from '$lib/server/picture';
import { loadReport, pageAt, pageOfPlace } from '$lib/server/report';
import Card from '$lib/sketch/card/Card.svelte';
import { cardOf } from '$lib/sketch/card/contents';
import SquareCard from '$lib/sketch/card/SquareCard.svelte';
import type { Language } from '$lib/words';
import type { Shape } from '../../params/shape';
import { lightColours } from './colours.server';

const cards = { wide: { component: Card, width: 1200 }, square: { component: SquareCard, width: 600 } };

/** The share image of a place, or of the whole map. */
export function cardPicture(shape: Shape, place: Place | null, language: Language): Response {
  const report = (place ? pageOfPlace(place.id) : pageAt('')) ?? loadReport();
  const { component, width } = cards[shape];
  const lines = introductionIn(language)
    .map(({ text }) => text)
    .join('');
  const { body } = render(component, { props: cardOf(report, place, language, lightColours(), place ? '' : lines) });
  return new Response(pictureOf(asXml(body), width), { headers: { 'content-type': 'image/png' } });
}
