// Every word the interface says, in Ukrainian.
import { en, type Messages } from './en.ts';

export const uk: Messages = { ...en, language: 'uk', locale: 'uk-UA' };
