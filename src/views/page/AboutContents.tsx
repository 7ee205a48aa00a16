// What stands on the sheets about the atlas itself, in the reader's language, with the ways to the plain pages that say all of it.
import type { ReactNode } from 'react';
import { dayInWords } from '../../messages/date-words.ts';
import { pageIn } from '../../messages/languages.ts';
import { licenceName } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { issuesPattern, mailPattern } from '../../model/correction.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useBackToList } from '../parts/use-back-to-list.ts';
import type { AboutContentsProps } from './AboutSheet.tsx';
import { KeyboardKeys } from './KeyboardKeys.tsx';
import { KeyOfMap } from './KeyOfMap.tsx';

type PartProps = Omit<AboutContentsProps, 'name'>;

export function AboutContents({ name, ...rest }: AboutContentsProps) {
  switch (name) {
    case 'records':
      return <Records {...rest} />;
    case 'key':
      return <KeyOfMap words={rest.words.key} />;
    case 'conflicts':
      return <Conflicts {...rest} />;
    case 'data':
      return <Data {...rest} />;
    case 'changes':
      return <Changes {...rest} />;
    case 'corrections':
      return <Corrections {...rest} />;
    case 'keyboard':
      return <KeyboardKeys words={rest.words.keyboard} />;
    case 'about':
      return <About {...rest} />;
  }
}

/** A way to a plain page, which is in English unless there is one in the reader's language. */
function PageLink({ page, words, children }: { page: string; words: PartProps['words']; children: ReactNode }) {
  const { language } = useAtlas().messages;
  return (
    <>
      <a href={page}>{children}</a>
      {language !== 'en' && !page.endsWith(`.${language}.html`) && <span className="small"> ({words.inEnglish})</span>}
    </>
  );
}

function Records({ words }: PartProps) {
  const { records } = words;
  return (
    <>
      <p>{records.intro}</p>
      <ul className="about-list">
        {records.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <h3>{records.rulesTitle}</h3>
      <ul className="about-list">
        {records.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <PageLink page="about/records.html" words={words}>
          {records.manual}
        </PageLink>
      </p>
    </>
  );
}

function Conflicts({ words, close }: PartProps) {
  const { send } = useAtlas();
  const backToList = useBackToList();
  const { conflicts } = words;
  const look = () => {
    send({ type: 'lens-chosen', lens: { type: 'disputed' }, ofAllYears: true });
    send({ type: 'panel-closed' });
    send({ type: 'introduction-closed' });
    close();
    backToList();
  };
  return (
    <>
      <p>{conflicts.intro}</p>
      <p>
        <button type="button" className="link" onClick={look}>
          {conflicts.onTheMap}
        </button>
      </p>
      <p>
        <PageLink page="about/disagreements.html" words={words}>
          {conflicts.page}
        </PageLink>
      </p>
    </>
  );
}

function Data({ words }: PartProps) {
  const { messages } = useAtlas();
  const { data } = words;
  return (
    <>
      <p>{data.intro}</p>
      <p>{data.ofView(messages.cite.download)}</p>
      <h3>{data.published}</h3>
      <dl className="about-files">
        {Object.entries(data.files)
          .filter(([path]) => path.startsWith('data/'))
          .map(([path, holds]) => (
            <div key={path}>
              <dt>
                <a href={path} lang="en">
                  {path.slice('data/'.length)}
                </a>
              </dt>
              <dd>{holds}</dd>
            </div>
          ))}
      </dl>
      <p>
        <PageLink page={`about/${pageIn('data', messages.reading, messages.recordLanguage)}`} words={words}>
          {data.list}
        </PageLink>
      </p>
      <p>
        <PageLink page="places/index.html" words={words}>
          {data.pages}
        </PageLink>
      </p>
    </>
  );
}

function Changes({ words }: PartProps) {
  const { messages, editions } = useAtlas();
  const desk = useCitationDesk();
  const { changes } = words;
  return (
    <>
      <p>{changes.intro(desk.citing().atlas.version)}</p>
      {editions.all.length > 0 && (
        <>
          <p>{changes.editions}</p>
          <ul className="about-list">
            {editions.all.map(({ id, date }) => (
              <li key={id}>
                <a href={`?asof=${id}`} aria-current={id === editions.opened?.id ? 'true' : undefined}>
                  {changes.edition(id, dayInWords(dayFromIso(date) ?? 0, messages))}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href="changes.atom" type="application/atom+xml">
              {changes.feed}
            </a>
          </p>
        </>
      )}
      <p>
        <PageLink page="about/changes.html" words={words}>
          {words.documents['geo/CHANGELOG.md']}
        </PageLink>
      </p>
      <p>
        <PageLink page="about/program-changes.html" words={words}>
          {words.documents['CHANGELOG.md']}
        </PageLink>
      </p>
    </>
  );
}

function Corrections({ words }: PartProps) {
  const { cite } = useAtlas().messages;
  const { mail, issues } = useCitationDesk().correctionsTo;
  const { corrections } = words;
  const byMail = mail && mailPattern.test(mail) ? mail : null;
  const byIssue = issues && issuesPattern.test(issues) ? issues : null;
  return (
    <>
      <p>{corrections.intro}</p>
      <p>{corrections.how(cite.correct)}</p>
      {byMail && (
        <p>
          {corrections.byMail} <a href={`mailto:${byMail}`}>{byMail}</a>
        </p>
      )}
      {byIssue && (
        <p>
          {corrections.byIssue}{' '}
          <a href={byIssue} target="_blank" rel="noreferrer">
            {byIssue}
          </a>
        </p>
      )}
      {!byMail && !byIssue && <p>{corrections.noAddress}</p>}
    </>
  );
}

function About({ words }: PartProps) {
  const { messages } = useAtlas();
  const { about } = words;
  return (
    <>
      <p>{messages.aboutIntro}</p>
      {messages.otherLanguage && <p>{messages.otherLanguage}</p>}
      <p>{about.free}</p>
      <h3>{about.licences}</h3>
      <ul className="about-list">
        <li>
          <a href="LICENSE-program.txt">{about.program}</a>
        </li>
        <li>
          <a href="LICENSE-records.txt">{about.records(licenceName(messages.corpus))}</a>
        </li>
        <li>
          <PageLink page="about/basemap.html" words={words}>
            {about.baseMap}
          </PageLink>
        </li>
        <li>{about.lettering}</li>
        <li>
          {about.libraries}: <a href="THIRD-PARTY-NOTICES.txt">{about.notices}</a>
        </li>
      </ul>
      <p>{about.citeHow(messages.cite.citeView, messages.cite.cite)}</p>
      <p>
        <PageLink page={`about/${pageIn('index', messages.reading, messages.recordLanguage)}`} words={words}>
          {about.plainPages}
        </PageLink>
      </p>
    </>
  );
}
