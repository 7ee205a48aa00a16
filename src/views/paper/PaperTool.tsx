// One thing that can be made of the view: a button, and what it makes.
interface PaperToolProps {
  name: string;
  hint: string;
  busy: boolean;
  onChosen: () => void;
}

export function PaperTool({ name, hint, busy, onChosen }: PaperToolProps) {
  return (
    <p className="paper-tool">
      <button type="button" className="quiet" disabled={busy} onClick={onChosen}>
        {name}
      </button>{' '}
      <span className="small">{hint}</span>
    </p>
  );
}
