import { Section } from "@/components/ui/section";
import type { OwnClaim } from "@/lib/claims/queries/own-claims";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

/** What became of the complainant's own money, a sentence a row. */
export function OwnPayments({ rows }: { rows: readonly OwnClaim[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="您的款项">
      <ul className="border-t border-line">
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line py-2">
            <p className="font-semibold">
              {row.period}　{row.item}
            </p>
            <p className="max-w-measure">{wordsOf(row)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-measure text-muted">没有收到这里写明已经支付的钱，请马上打下面的电话告诉我们。</p>
    </Section>
  );
}

function wordsOf({ standing, isOrdered, dueFen, paidFen, openFen, lastPaidOn }: OwnClaim): string {
  const on = lastPaidOn === null ? "" : `（最近一笔在${proseDate(lastPaidOn)}）`;
  if (standing === "paid") return `应付${yuan(dueFen)}，单位已全部支付${on}。`;
  if (standing === "none_due") return "经核对，这一项没有应付未付的金额。";
  const paid = paidFen === 0 ? "还没有支付" : `已支付${yuan(paidFen)}${on}，还有${yuan(openFen)}没有支付`;
  if (isOrdered) return `已责令单位支付${yuan(dueFen)}，单位${paid}。`;
  return paidFen === 0 ? "正在核对金额。" : `单位${paid}。`;
}
