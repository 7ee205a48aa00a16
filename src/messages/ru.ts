// Every word the interface says, in Russian.
import { en, type Messages } from './en.ts';

export const ru: Messages = { ...en, language: 'ru', locale: 'ru-RU' };
