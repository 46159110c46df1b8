import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";

type Props = { title: string; backHref: string; refusal: string | null; children: React.ReactNode };

/** The page of one act: its form, or why it is closed, in words, and the way back. */
export function ActSection({ title, backHref, refusal, children }: Props) {
  return (
    <Section title={title}>
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{refusal}</Banner>
          <ButtonLink href={backHref}>返回</ButtonLink>
        </>
      )}
    </Section>
  );
}
