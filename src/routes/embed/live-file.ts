/** Address below the site's root of the code of the live map, as pages find it that Kit does not wake up. */
export const LIVE_FILE = '_app/live.js';
