import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { type OfferedCalculator, offeredCalculators } from "@/lib/claims/filter";
import { calculatorBasis, calculatorLabels } from "@/lib/claims/labels";
import type { ClaimFile } from "@/lib/claims/queries/claim-file";

type Props = { file: ClaimFile; by: OfferedCalculator | "hand"; children: React.ReactNode };

/** Which way to verify a row, each with an address of its own, and the form of the chosen one. */
export function VerificationView({ file: { kase, claim }, by, children }: Props) {
  const base = `/office/cases/${kase.id}/claims/${claim.id}/verification`;
  const tabs = [...offeredCalculators, "hand" as const].map((way) => ({
    href: `${base}?by=${way}`,
    label: way === "hand" ? "手工核定" : calculatorLabels[way],
  }));
  return (
    <Section title={`核定：${claim.workerName}　${claim.item}`}>
      <DescriptionList
        items={[
          { term: "期间", detail: claim.period },
          { term: "请求金额", detail: <Money fen={claim.claimedFen} /> },
        ]}
      />
      <div className="my-4">
        <Tabs label="计算方法" tabs={tabs} current={`${base}?by=${by}`} />
      </div>
      {by === "hand" ? null : <p className="mb-4 text-muted">依据：{calculatorBasis[by]}</p>}
      {children}
    </Section>
  );
}
