import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import type { FormAction } from "@/lib/action-result";
import { whyNot } from "@/lib/claims/labels";
import type { ClaimDesk } from "@/lib/claims/queries/claim-desk";
import { RowsBanner } from "./reckoned-anew";
import { TakeOverForm } from "./take-over-form";

type Props = { desk: ClaimDesk; takeOver: FormAction<unknown, unknown>; children: React.ReactNode };

const BOTH_WAGES = "以下各行的二倍工资按旧的算法核定，含没有支付的正常工资，请逐行重新核定：";
const REPLACED = "以下各行核定所用的最低工资标准后来已经更正或者注销，请逐行重新核定：";

/** The ledger of a case: what it comes to, what may be done, and its rows. */
export function ClaimDeskView({ desk, takeOver, children }: Props) {
  const { kase, totals, waiting, gatherRefusal, bothWages, replaced } = desk;
  const refusal = whyNot(gatherRefusal);
  const base = `/office/cases/${kase.id}/claims`;
  return (
    <>
      <ActBar
        acts={[
          { key: "add", label: "增加明细", href: `${base}/new`, refusal },
          { key: "end", label: "剔除多行", href: `${base}/ending`, refusal },
          { key: "draws", label: "抽查核实", href: `${base}/draws`, refusal: null },
          { key: "payments", label: "支付证明", href: `${base}/payments`, refusal: null },
        ]}
      />
      <RowsBanner {...{ rows: bothWages, base, why: BOTH_WAGES }} />
      <RowsBanner {...{ rows: replaced, base, why: REPLACED }} />
      {waiting > 0 && refusal === null ? <TakeOverForm caseId={kase.id} waiting={waiting} action={takeOver} /> : null}
      <Section title="合计">
        <DescriptionList
          items={[
            { term: "劳动者", detail: `${totals.workers}人，${totals.lines}行` },
            { term: "请求金额", detail: <Money fen={totals.claimedFen} /> },
            { term: "核定金额", detail: <Money fen={totals.verifiedFen} /> },
            { term: "责令支付", detail: <Money fen={totals.orderedFen} /> },
            ...(totals.additionalFen === 0
              ? []
              : [{ term: "其中加付赔偿金（付给劳动者，不是罚款）", detail: <Money fen={totals.additionalFen} /> }]),
            { term: "已支付", detail: <Money fen={totals.paidFen} /> },
            { term: "未支付", detail: <Open totals={totals} /> },
            { term: "待核定", detail: `${totals.unverified}行` },
          ]}
        />
      </Section>
      <Section title="明细">{children}</Section>
    </>
  );
}

const Open = ({ totals }: { totals: ClaimDesk["totals"] }) => (
  <>
    <Money fen={totals.openFen} />
    {totals.openLines > 0 ? `（${totals.openLines}行；未付清的，不能以已改正结案）` : null}
  </>
);
