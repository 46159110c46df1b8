import { Lamp } from "@/components/ui/lamp";
import { TextLink } from "@/components/ui/text-link";
import type { LampOf } from "@/lib/deadlines/lamps";
import { dueLabels, dueRights } from "@/lib/desk/labels";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import { proseDate } from "@/lib/kernel/clock";

type Props = { dues: readonly EmployerDue[]; lamps: Readonly<Record<string, LampOf>> };

/** What the employer may still say and what decisions ask of it, the earliest day first. */
export function EmployerDues({ dues, lamps }: Props) {
  return (
    <ol className="border-t border-line">
      {dues.map((due) => (
        <li key={due.key} className="border-b border-line py-3">
          <Due due={due} lamp={lamps[due.key]} />
        </li>
      ))}
    </ol>
  );
}

const hrefOf = ({ kind, subjectId }: EmployerDue) =>
  kind === "objection" ? `/employer/wage-listings/${subjectId}` : `/employer/decisions/${subjectId}`;

function Due({ due, lamp }: { due: EmployerDue; lamp: LampOf | undefined }) {
  return (
    <div className="max-w-measure">
      <p className="font-semibold">
        <TextLink href={hrefOf(due)}>{dueLabels[due.kind]}</TextLink>
      </p>
      <p>
        {proseDate(due.dueOn)}前{dueRights.includes(due.kind) ? "提出" : "完成"}（含当日）
        {lamp ? (
          <span className="ms-3">
            <Lamp {...lamp} />
          </span>
        ) : null}
      </p>
      <p className="text-muted">{due.paper}</p>
    </div>
  );
}
