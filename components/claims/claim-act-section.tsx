import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";

type Props = { title: string; backHref: string; refusal: string | null; children: React.ReactNode };

/** The page of one act on the ledger: its form, or why it is closed; and the way back. */
export function ClaimActSection({ title, backHref, refusal, children }: Props) {
  return (
    <Section title={title}>
      {refusal === null ? children : <Banner kind="warn">{refusal}</Banner>}
      <p className="mt-4">
        <ButtonLink href={backHref}>返回</ButtonLink>
      </p>
    </Section>
  );
}
