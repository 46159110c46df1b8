import { Disclosure } from "@/components/ui/disclosure";

type Closed = { key: string; label: string; reason: string };

type Props = { summary: string; closed: readonly Closed[]; open?: boolean };

/** The measures that cannot be taken, each with its reason. */
export function ClosedMeasures({ summary, closed, open = false }: Props) {
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={`${summary}（${closed.length}项）`} open={open}>
      <ul>
        {closed.map(({ key, label, reason }) => (
          <li key={key} className="border-b border-line py-1.5">
            {label}
            <span className="block text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
