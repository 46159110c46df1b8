import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";

type Props = { title: string; backHref: string; refusal: CaseRefusal | null; children: React.ReactNode };

/** The page of one piece of gathering: its form, or the reason why it is closed to this person now. */
export function GatherSection({ title, backHref, refusal, children }: Props) {
  return (
    <Section title={title} aside={<ButtonLink href={backHref}>返回</ButtonLink>}>
      {refusal === null ? children : <Banner kind="warn">{caseRefusals[refusal]}</Banner>}
    </Section>
  );
}
