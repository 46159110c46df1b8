export type Description = { term: string; detail: React.ReactNode; source?: string };

/** Facts of one matter: term and detail, with the source of the detail where it is known. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="border-t border-line">
      {items.map(({ term, detail, source }) => (
        <div key={term} className="grid gap-x-4 border-b border-line py-1.5 md:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{term}</dt>
          <dd>
            {detail}
            {source ? <span className="ms-2 text-muted">来源：{source}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
