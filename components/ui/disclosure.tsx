/** Text that opens in place, with the browser's own element; `open` shows it from the start. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: string;
  open?: boolean;
  children: React.ReactNode;
}) {
  return (
    <details open={open} className="my-2">
      <summary className="target w-fit py-1 text-accent">{summary}</summary>
      <div className="border-s-4 border-line ps-4">{children}</div>
    </details>
  );
}
