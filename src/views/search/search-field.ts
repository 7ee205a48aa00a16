// What the field of the search box is, before the box has come and after.
import type { Messages } from '../../messages/en/messages.ts';

export const searchField = ({ placeholder, hint }: Messages['search']) =>
  ({
    type: 'search',
    className: 'search-field',
    placeholder,
    title: hint,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    maxLength: 200,
    enterKeyHint: 'search',
  }) as const;
