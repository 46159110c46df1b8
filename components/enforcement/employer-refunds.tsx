import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { EmployerRefunds as Refunds } from "@/lib/enforcement/queries/employer-refunds";
import { refundMannerLabels } from "@/lib/enforcement/refund-labels";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

/** What the employer gets back of a decision that has fallen: what it had paid, what went back and what is open. */
export function EmployerRefunds({ refunds: { paidFen, refundedFen, toReturnFen, refunds } }: { refunds: Refunds }) {
  return (
    <Section title="罚没款项的退还">
      <DescriptionList
        items={[
          { term: "已经缴纳", detail: yuan(paidFen) },
          { term: "应当退还", detail: yuan(refundedFen + toReturnFen) },
          { term: "已经退还", detail: refunds.length === 0 ? yuan(0) : <Given refunds={refunds} /> },
          { term: "尚未退还", detail: yuan(toReturnFen) },
        ]}
      />
    </Section>
  );
}

const Given = ({ refunds }: Pick<Refunds, "refunds">) => (
  <ul>
    {refunds.map(({ id, refundedOn, amountFen, manner }) => (
      <li key={id}>
        {proseDate(refundedOn)}　{yuan(amountFen)}　{refundMannerLabels[manner]}
      </li>
    ))}
  </ul>
);
