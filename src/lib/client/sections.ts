/**
 * Links to sections of the page. Sections out of view have an estimated height until they are laid out, so a jump over them would end at
 * the wrong place. Before a jump all sections are laid out.
 */
import { closest } from './dom';
import { layOutAll } from './passages';

/** Also for the section in the address of the page. */
export function beginSections(): void {
  document.addEventListener('click', (event) => {
    if (closest(event, 'a[href^="#"]')) layOutAll();
  });
  const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!section?.matches('main :is(section, article)')) return;
  layOutAll();
  section.scrollIntoView();
}
