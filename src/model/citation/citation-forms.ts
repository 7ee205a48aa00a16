// The six forms of a citation, in the order they are offered: texts to copy, and for reference managers a file of it.
import { bibtexItem } from './bibtex-item.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { type CitationPart, plain } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';
import { cslJson } from './csl-item.ts';
import { gostDescription, gostReference } from './gost.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';

export const citationFormNames = ['chicago', 'mla', 'gost', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormName = (typeof citationFormNames)[number];

/** What one text of a form is called beside it. */
export type CitationUse = 'note' | 'bibliography' | 'reference' | 'description' | null;

export interface CitationForm {
  texts: { use: CitationUse; parts: CitationPart[] }[];
  /** Ending and media type of the file it is saved as; `null` for forms that are pasted. */
  file: { ending: string; mediaType: string } | null;
  /** `BCP 47` tag of its words. */
  lang: 'en' | 'ru' | null;
}

const pasted = (lang: 'en' | 'ru', texts: CitationForm['texts']): CitationForm => ({ texts, file: null, lang });

const saved = (text: string, ending: string, mediaType: string): CitationForm => ({
  texts: [{ use: null, parts: [plain(text)] }],
  file: { ending, mediaType },
  lang: null,
});

export function citationForm(name: CitationFormName, item: CitedItem): CitationForm {
  switch (name) {
    case 'chicago':
      return pasted('en', [
        { use: 'note', parts: chicagoNote(item) },
        { use: 'bibliography', parts: chicagoBibliography(item) },
      ]);
    case 'mla':
      return pasted('en', [{ use: null, parts: mla(item) }]);
    case 'gost':
      return pasted('ru', [
        { use: 'reference', parts: [plain(gostReference(item))] },
        { use: 'description', parts: [plain(gostDescription(item))] },
      ]);
    case 'bibtex':
      return saved(bibtexItem(item), 'bib', 'application/x-bibtex');
    case 'ris':
      return saved(ris(item), 'ris', 'application/x-research-info-systems');
    case 'csl-json':
      return saved(cslJson(item), 'csl.json', 'application/vnd.citationstyles.csl+json');
  }
}
