import { rootFrom } from '$lib/addresses';
import { headOfData } from '$lib/exports/data-head';
import { formats } from '$lib/exports/formats';
import { citationOf, heldIn, licenceIn, readingNotes, saidOf } from '$lib/exports/formats/edition';
import { errorOf, factsOf } from '$lib/exports/formats/facts';
import { dataPath } from '$lib/exports/page';
import { languageOf, say } from '$lib/messages';
import { edition } from '../../data/edition.server';
import { sharedPage } from '../../head.server';
import { inEveryLanguage, languages } from '../../languages.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage();

/** The files with their sizes and descriptions. */
export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.language);
  const current = edition();
  const { site, sha256 } = current.report;
  return {
    language,
    root: rootFrom(dataPath(language)),
    home: rootFrom('data/'),
    head: headOfData(sharedPage({ language }), current),
    languages: languages(),
    site,
    sha256,
    honours: current.report.honours.length,
    citation: say(citationOf(current), language),
    licence: licenceIn(current),
    rights: heldIn(current, ['words', 'positions', 'landmarks'])
      .filter((holding) => current.report.publication.rights?.[holding])
      .map((holding) => ({ holding, text: say(saidOf(current, [holding]), language) })),
    notes: Object.values(readingNotes(current)).map((note) => say(note, language)),
    files: formats.map(({ id, group, file, holds, make }) => ({
      id,
      group,
      file,
      holds: heldIn(current, holds),
      bytes: Buffer.byteLength(make(current))
    })),
    places: factsOf(current).map(({ place, shape, middle }) => ({
      id: place.id,
      name: place.name,
      nameIn: place.nameIn,
      confidence: place.confidence,
      position: middle,
      error: shape && errorOf(shape),
      isLine: shape !== null && 'line' in shape
    }))
  };
};
