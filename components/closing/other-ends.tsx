import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { closingGroundLabels } from "@/lib/closing/labels";

/** The ends of a case that are not on this page. */
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
        <li>
          <TextLink href={`${base}/decisions`}>处理处罚</TextLink>
          ：应当处罚、处理的，先作出决定；履行后在本页以“{closingGroundLabels.decided_and_performed}”结案。
        </li>
      </ul>
    </Section>
  );
}
