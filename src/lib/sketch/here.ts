/** Where the sketch belongs in a page: a comment, which the server replaces with the drawing. */
export const SKETCH = '<!--sketch-->';
