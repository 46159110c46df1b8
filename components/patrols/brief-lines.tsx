type Line = { key: string; text: React.ReactNode; more: string };

/** Rows of a brief, or that there are none. */
export function BriefLines({ none, rows }: { none: string; rows: readonly Line[] }) {
  if (rows.length === 0) return <p className="text-muted">{none}</p>;
  return (
    <ul className="border-t border-line">
      {rows.map(({ key, text, more }) => (
        <li key={key} className="border-b border-line py-1">
          {text}
          <span className="ms-3 text-muted">{more}</span>
        </li>
      ))}
    </ul>
  );
}
