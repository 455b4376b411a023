import { everyPart, inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage(everyPart());
