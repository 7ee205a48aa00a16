// A sentence of the interface that carries words of the records: beside Cyrillic its Latin words are of the records' language, and are marked so, for voices
// that read aloud and for hyphenation (WCAG 2.2, 3.1.2).
import { useAtlas } from './atlas-context.tsx';

/** From a Latin letter to the last one before Cyrillic, a Russian quotation mark or the point between parts of a line. */
const latinRun = /(\p{Script=Latin}(?:[^\p{Script=Cyrillic}«»·]*\p{Script=Latin})?)/u;

export function Mixed({ text }: { text: string }) {
  const { language, recordLanguage } = useAtlas().messages;
  if (language === 'en') return <>{text}</>;
  return (
    <>
      {text.split(latinRun).map((part, i) => {
        const key = `${i} ${part}`;
        return i % 2 === 1 ? (
          <span key={key} lang={recordLanguage}>
            {part}
          </span>
        ) : (
          part
        );
      })}
    </>
  );
}
