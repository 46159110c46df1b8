import { DescriptionList } from "@/components/ui/description-list";
import { statuteText } from "@/lib/discretion/labels";
import type { Sanction, Violation } from "@/lib/violations/catalogue";
import { preconditionLabels, targetLabels } from "@/lib/violations/labels";

type Props = { violation: Violation; sanction: Sanction };

/** The sanction of the statute that a ladder divides, with the law's own words. */
export function LadderGroundFacts({ violation, sanction }: Props) {
  const { precondition, target } = sanction;
  return (
    <DescriptionList
      items={[
        { term: "违法事项", detail: `${violation.title}（${violation.code}）` },
        { term: "法律依据", detail: `${violation.law}${violation.article}` },
        { term: "处罚对象", detail: targetLabels[target] },
        { term: "法定幅度", detail: statuteText(sanction) },
        { term: "前提", detail: precondition === null ? "无须先行责令改正" : preconditionLabels[precondition] },
        { term: "条文", detail: <span className="whitespace-pre-line">{violation.text}</span> },
      ]}
    />
  );
}
