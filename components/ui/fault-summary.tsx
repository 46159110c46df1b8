/** Where a form that was not accepted leads back to: `#faults`. As the target it takes the focus without a script. */
export function FaultSummary({ faults }: { faults: Readonly<Record<string, string>> }) {
  const items = Object.entries(faults);
  if (items.length === 0) return null;
  return (
    <div
      id="faults"
      role="alert"
      tabIndex={-1}
      className="mb-5 max-w-measure border-2 border-overdue bg-overdue-wash px-4 py-3"
    >
      <h2 className="text-section font-semibold">请改正以下内容</h2>
      <ul className="mt-1 list-disc ps-5">
        {items.map(([name, text]) => (
          <li key={name}>
            <a href={`#${name}`} className="target inline-flex items-center font-semibold text-overdue underline">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
