/**
 * Parts of the page that are finished markup: the server writes them in place of these comments, and neither
 * code nor data for writing them go with the page. Svelte leaves markup that `{@html}` brought from the server as it is.
 */
export const SKETCH = '<!--sketch-->';
export const ARTICLE = '<!--article-->';
export const NOTES = '<!--notes-->';
export const DETAIL = '<!--detail-->';
/** All of the page that other sites put into theirs. */
export const FRAME = '<!--frame-->';
