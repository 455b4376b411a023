/** Words of the interface in English: everything `zh.ts` has. */
import type { Words } from './index';

const number = new Intl.NumberFormat('en');
const ordinals = new Intl.PluralRules('en');
const counted = (count: number, one: string, many: string) => `${number.format(count)} ${ordinals.select(count) === 'one' ? one : many}`;

const SHORT: Record<string, string> = { Road: 'Rd', Avenue: 'Ave', Street: 'St', East: 'E', West: 'W', South: 'S', North: 'N' };

export const en: Words = {
  lang: 'en',
  map: {
    label: 'Map',
    unsupported:
      'This device or browser cannot show the live map (WebGL 2 is missing). Below is the drawn map; picking works all the same.',
    failed: 'The live map did not load. Below is the drawn map; picking works all the same.',
    approximately: 'c. ',
    approval: (number) => `Map approval number ${number}`
  },
  sketch: {
    label: 'Places on the map',
    approximately: 'c. ',
    abbreviated: (name) => name.replace(/ (Road|Avenue|Street|East|West|South|North)\b/g, (_, word: string) => ` ${SHORT[word]}`)
  },
  reader: {
    report: 'Report',
    community: 'Community',
    road: 'Road',
    site: 'Site',
    area: 'Area',
    landmark: 'Landmark',
    honours: 'Honours',
    honourCount: (count) => counted(count, 'honour', 'honours'),
    level: (label) => ` (level: ${label})`,
    excerpts: 'In the report’s own words',
    general: (scope) => `Passages about ${scope}`,
    seeInReport: 'See it in the report',
    details: 'Details',
    close: 'Close',
    closePanel: 'Close details',
    share: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Not copied; please copy by hand:',
    position: 'Position',
    length: 'Length',
    lengthAbout: (kilometres) => `about ${kilometres} km (centre line on this map)`,
    accuracy: {
      high: 'position fairly certain',
      medium: 'position roughly known',
      low: 'position known only approximately',
      none: 'position unknown'
    },
    within: (known, metres) => `${known} (±${number.format(metres)} m)`,
    basis: 'Basis',
    weakPart: 'Of which',
    weakBetween: (from, to, accuracy) => `from ${from} to ${to}: ${accuracy}`,
    accuracyLabel: 'Accuracy',
    officialName: 'Official name',
    editorNote: 'Editors’ note: ',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'In the order of the report',
    inside: 'Lies in',
    proof: 'Proof',
    passageCount: (count) => counted(count, 'passage', 'passages'),
    passages: (index, count) => `passage ${index} of ${count}`,
    previousPassage: 'Previous passage',
    nextPassage: 'Next passage',
    figures: 'Figures',
    about: 'About',
    data: 'Data',
    placesShort: 'Places',
    translation: 'Translation (ours)'
  },
  page: {
    skipToText: 'Skip to the report',
    skipToMap: 'Skip to the map',
    skipPastMap: 'Skip past the map',
    sections: 'On this page',
    mapPane: 'Map',
    legend: 'Legend',
    everyHonour: 'all',
    byLevel: 'By level',
    byHonour: 'By honour',
    approximate: 'Circles show error, not boundaries',
    dashed: 'Dashed = not certain',
    waterHint: 'Water is schematic',
    largerMap: 'Larger map',
    largerText: 'Larger text',
    dragHandle: 'Drag to share the height between map and text',
    offMap: (direction, distance) => `off the map: ${distance} ${direction}`,
    positionUnknown: 'position uncertain',
    winds: ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'],
    kilometres: (value) => `c.\u00a0${value}\u00a0km`,
    credits: 'Sources',
    loading: 'Loading …',
    panelFailed: 'The details did not load.',
    tryAgain: 'Try again',
    unknownPlace: 'No such place',
    unknownPlaceLead: 'The address may be wrong, or the report does not name this place. It names:',
    somethingFailed: 'Something went wrong here',
    share: 'Share / embed',
    search: 'Search',
    backHome: 'Back to the report and the map',
    ofKind: (name, kind) => `${name} (${kind})`,
    ellipsis: ' …',
    otherLanguage: '中文'
  }
};

export default en;
