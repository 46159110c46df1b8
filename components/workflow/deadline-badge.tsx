import { Lamp } from "@/components/ui/lamp";
import type { LampReading } from "@/components/ui/lamp-words";

/** One running clock of a matter: which limit, and how it stands. */
export function DeadlineBadge({ label, ...reading }: LampReading & { label?: string }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {label ? <span className="text-muted">{label}</span> : null}
      <Lamp {...reading} />
    </span>
  );
}
