import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ClosedMeasures } from "./closed-measures";

type Props = { title: string; backHref: string; closed: Parameters<typeof ClosedMeasures>[0]["closed"] };

/** In place of a proposal's form where no measure is open: each with its reason, and the way back. */
export const NoMeasures = ({ title, backHref, closed }: Props) => (
  <Section title={title}>
    <Banner kind="warn">
      {closed.length === 0
        ? "按本案认定的事实，没有这一类措施可以提出。还没有认定事实的，请先在“整改”中认定；须先责令改正的（例如拖欠工资），指令书逾期未改正并经认定后，才可以处罚。"
        : "现在没有可以提出的措施，每一项的原因列在下面。"}
    </Banner>
    <ClosedMeasures summary="现在不能采用的措施" closed={closed} open />
    <ButtonLink href={backHref}>返回</ButtonLink>
  </Section>
);
