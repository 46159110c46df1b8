import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { whyNot } from "@/lib/publications/labels";
import type { PublicationRefusal } from "@/lib/publications/policy";

type Place = { readonly caseId: string; readonly decisionId: string };

export const publicationHref = ({ caseId, decisionId }: Place): string =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

type Props = { title: string; place: Place; refusal: PublicationRefusal | null; children: React.ReactNode };

/** One act with its form, or why it is closed now, and the way back. */
export const ActSection = ({ title, place, refusal, children }: Props) => (
  <Section title={title}>
    {refusal === null ? children : <Banner kind="warn">{whyNot(refusal)}</Banner>}
    <p className="mt-4">
      <ButtonLink href={publicationHref(place)}>返回公开情况</ButtonLink>
    </p>
  </Section>
);

/** Stands where an act is asked of a decision that nobody has judged yet. */
export const NotJudged = ({ title, place }: { title: string; place: Place }) => (
  <ActSection title={title} place={place} refusal={null}>
    <Banner kind="warn">还没有判断这份决定是否公开。</Banner>
  </ActSection>
);
