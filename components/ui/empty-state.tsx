/** Stands where nothing is: what would be here (`title`), how it gets here (`hint`), and the way to it. */
export function EmptyState({ title, hint, action }: { title: string; hint: string; action?: React.ReactNode }) {
  return (
    <div className="border border-line bg-wash px-4 py-6">
      <p className="font-semibold">{title}</p>
      <p className="max-w-measure text-muted">{hint}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
