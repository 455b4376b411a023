/** Messages of the interface in English: the same keys as `zh.ts`. */
import { counted, number } from './counted';
import type { Messages } from './index';

const SHORT: Record<string, string> = { Road: 'Rd', Avenue: 'Ave', Street: 'St', East: 'E', West: 'W', South: 'S', North: 'N' };

export const en: Messages = {
  lang: 'en',
  map: {
    unsupported: 'A live map needs WebGL 2. Picking works all the same.',
    unsupportedWhy: 'This device or browser has no WebGL 2, or lets no page read a canvas.',
    failed: 'The live map did not load. Picking works all the same.',
    approximately: 'c.\u00a0',
    approval: (number) => `Map approval number ${number}`
  },
  staticMap: {
    label: 'Places on the map',
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
    seeInReport: 'See in report',
    details: 'Details',
    close: 'Close',
    closeDetail: 'Close details',
    accuracy: {
      high: 'position fairly certain',
      medium: 'position roughly known',
      low: 'position known only approximately',
      none: 'position unknown'
    },
    within: (known, metres) => `${known} (±${number.format(metres)} m)`,
    onlyDirection: 'only direction and distance known',
    noBoundary: 'no boundary on record',
    previous: 'Previous',
    next: 'Next',
    passageCount: (count) => counted(count, 'passage', 'passages'),
    backToText: 'Back to the text',
    wayBack: 'Back to where you were',
    figures: 'Figures',
    about: 'About',
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
    showAll: 'Show all',
    everyHonour: 'all',
    byLevel: 'By level',
    byHonour: 'By honour',
    errors: 'Position error',
    approximate: 'Dashed circles: error, no boundaries',
    guessed: 'Hollow = only roughly known',
    signs: 'One set of bars = one honour',
    waterHint: 'Water is schematic',
    largerMap: 'Larger map',
    largerText: 'Larger text',
    dragHandle: 'Drag to share the height between map and text',
    credits: 'Sources',
    loading: 'Loading …',
    detailFailed: 'The details did not load.',
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
