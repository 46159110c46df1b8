import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { closingGroundLabels } from "@/lib/closing/labels";

/** The ends of a case that are not on this page, and the one that cannot be had yet. */
export function OtherEnds({ caseId }: { caseId: string }) {
  const base = `/office/cases/${caseId}`;
  return (
    <Section title="其他办结方式">
      <ul className="max-w-measure">
        <li>
          <TextLink href={`${base}/rescission`}>撤销立案</TextLink>
          ：情节轻微且已改正，或者违法事实不能成立。由局负责人决定。
        </li>
        <li>
          <TextLink href={`${base}/transfer`}>移送</TextLink>：不属于本机关处理的，移送有权机关。
        </li>
        <li className="text-muted">
          {closingGroundLabels.decided_and_performed}：本系统目前还不能办理行政处理、行政处罚决定，暂不能以此理由结案。
        </li>
      </ul>
    </Section>
  );
}
