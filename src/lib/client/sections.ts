/**
 * Links to sections of the page. Sections out of sight are laid out when they come into it, and have a guessed height until then, so a
 * jump over them ends somewhere else: before one, everything is laid out.
 */
import { layOutAll } from './passages';

/** Also for the section that the address of the page names. */
export function beginSections(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) layOutAll();
  });
  const section = document.querySelector(`main :is(section, article)[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`);
  if (!section) return;
  layOutAll();
  section.scrollIntoView();
}
