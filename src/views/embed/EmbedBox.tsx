// The codes by which this view is shown in another page: a frame, an element or a picture, of one edition or always the newest.
import { useState } from 'react';
import { type EmbedForm, embedWords } from '../../messages/embed-words.ts';
import { pictureWords } from '../../messages/picture-words.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { elementCode, frameCode, pictureCode } from '../../model/embed-code.ts';
import { type FramePart, frameParts } from '../../state/frame-parts.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { usePictureWords } from '../paper/use-picture-words.ts';
import { pictureName, useViewPicture, type ViewPictureProps } from '../paper/use-view-picture.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { fileNameOf } from '../parts/save-picture.ts';
import { useDates } from '../parts/use-dates.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { useSaid } from '../parts/use-said.ts';
import { useEmbedText } from './use-embed-text.ts';

const forms: readonly EmbedForm[] = ['frame', 'element', 'picture'];

export function EmbedBox(props: ViewPictureProps) {
  const { page } = props;
  const { messages, editions } = useAtlas();
  const { cite, paper } = messages;
  const words = embedWords[messages.language];
  const desk = useCitationDesk();
  const dates = useDates();
  const savePicture = useViewPicture(props);
  const { sentence, say, copy } = useSaid();
  const [form, setForm] = useState<EmbedForm>('frame');
  const [parts, setParts] = useState<ReadonlySet<FramePart>>(new Set(frameParts));
  // Of the records of today only what has been sealed can be promised.
  const sealed = editions.opened ?? editions.all[0] ?? null;
  const [isSealed, setSealed] = useState(editions.opened !== null);
  const asof = isSealed && sealed ? sealed.id : null;
  const text = useEmbedText(page, asof);
  const alternative = usePictureWords(page);
  const inWords = pictureWords[messages.language].alternative;
  const groups = { form: useOwnId(), records: useOwnId() };

  const state = { ...page.state, asof, language: messages.reading };
  const show = frameParts.filter((part) => parts.has(part)).join(',');
  const codes: Record<EmbedForm, () => string> = {
    frame: () => frameCode(desk.frameAddress(state, parts), text),
    element: () => elementCode(desk.element, { view: desk.spelledView(state), show }, text),
    picture: () => pictureCode(fileNameOf(pictureName(messages, state.window), 'png'), alternative, text),
  };
  const code = codes[form]();
  const change = (part: FramePart, isShown: boolean) =>
    setParts(new Set(frameParts.filter((one) => (one === part ? isShown : parts.has(one)))));
  const save = async () => {
    say(paper.making);
    try {
      const name = await savePicture();
      say(name === null ? paper.noMap : cite.saved(name));
    } catch (cause) {
      console.warn('the picture was not made', cause);
      say(partFaultWords(cause, messages) ?? paper.pictureFailed);
    }
  };
  return (
    <div className="cite-forms">
      <p>{words.hint}</p>
      <div className="cite-styles" role="radiogroup" aria-label={words.form}>
        {forms.map((one) => (
          <Choice key={one} group={groups.form} chosen={one === form} onChosen={() => setForm(one)}>
            {words.forms[one]}
          </Choice>
        ))}
      </div>
      {sealed && (
        <div className="cite-styles" role="radiogroup" aria-label={words.records}>
          <Choice group={groups.records} chosen={!isSealed} onChosen={() => setSealed(false)}>
            {words.newest}
          </Choice>
          <Choice group={groups.records} chosen={isSealed} onChosen={() => setSealed(true)}>
            {words.sealed(sealed.id, dates.day(dayFromIso(sealed.date) as number))}
          </Choice>
        </div>
      )}
      {form !== 'picture' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend; the group is named here.
        <div className="cite-styles" role="group" aria-label={words.parts}>
          {frameParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts.has(part)}
                // A frame without parts would be an empty one.
                disabled={parts.size === 1 && parts.has(part)}
                onChange={({ currentTarget }) => change(part, currentTarget.checked)}
              />
              {words.part[part]}
            </label>
          ))}
        </div>
      )}
      <p className="small">{words.formHints[form]}</p>
      {form === 'picture' && (
        <>
          <div className="cite-actions">
            <button type="button" className="quiet" onClick={save}>
              {paper.savePicture}
            </button>
          </div>
          <CopyText what={inWords} text={alternative} copy={copy} />
        </>
      )}
      <CopyText what={words.code} text={code} isCode copy={copy} />
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </div>
  );
}

interface ChoiceProps {
  group: string;
  chosen: boolean;
  onChosen: () => void;
  children: string;
}

function Choice({ group, chosen, onChosen, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={group} checked={chosen} onChange={onChosen} />
      {children}
    </label>
  );
}
