import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { caseStateLabels } from "@/lib/cases/labels";
import { afterDefiance, closingGroundBasis, closingGroundLabels } from "@/lib/closing/labels";
import type { ProposedGround } from "@/lib/closing/lifecycle";
import type { ClosingDesk } from "@/lib/closing/queries/closing-desk";
import { closingRefusal } from "@/lib/closing/rules";
import { ClosingFactsList } from "./closing-facts";
import { ClosingRounds } from "./closing-rounds";
import { ProofList } from "./proof-list";

type Props = {
  desk: ClosingDesk;
  /** The grounds of this page. */
  grounds: readonly ProposedGround[];
  /** The form that is open to this person now, or why none is. */
  act: ReactNode;
};

/** The page of closing or rescinding a case: what must be shown, what was put forward, and what this person may do. */
export function ClosingView({ desk, grounds, act }: Props) {
  const { kase, facts, closings } = desk;
  const isOpen = kase.endedOn === null;
  const isDefied =
    isOpen && grounds.some((ground) => closingRefusal(facts, ground).some(({ lack }) => lack === "item_defied"));
  return (
    <>
      {isOpen ? null : (
        <Banner kind="done">
          {kase.endedOn} {caseStateLabels[kase.state]}。案卷只能补充记录，不能修改。
          <TextLink href={`/office/cases/${kase.id}/file`}>查看电子卷宗</TextLink>
        </Banner>
      )}
      {isOpen ? (
        <Section title="办结条件">
          <Grounds {...{ kase, facts, grounds }} />
        </Section>
      ) : null}
      {isDefied ? <Banner kind="warn">{afterDefiance}</Banner> : null}
      <Section title="案件情况">
        <ClosingFactsList kase={kase} facts={facts} />
      </Section>
      <Section title="呈报和审批意见">
        <ClosingRounds closings={closings} />
      </Section>
      {isOpen ? act : null}
    </>
  );
}

/** One list a ground, that which lacks least open: most cases end on one, and nobody looks through all of them. */
function Grounds({ kase, facts, grounds }: Pick<ClosingDesk, "kase" | "facts"> & Pick<Props, "grounds">) {
  const lacking = grounds.map((ground) => new Set(closingRefusal(facts, ground).map(({ lack }) => lack)).size);
  const least = Math.min(...lacking);
  return grounds.map((ground, at) => (
    <Disclosure
      key={ground}
      summary={`${closingGroundLabels[ground]}（${lacking[at] === 0 ? "已具备" : `尚缺${lacking[at]}项`}）`}
      open={lacking[at] === least}
    >
      <p className="mb-2 text-muted">依据：{closingGroundBasis[ground]}。以下各项都具备后才能呈报和批准。</p>
      <ProofList facts={facts} ground={ground} kase={kase} />
    </Disclosure>
  ));
}
