import { everyPage } from '../../../head.server';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = everyPage;
