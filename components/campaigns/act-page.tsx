import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

type Props = {
  title: string;
  back: { label: string; href: string };
  /** Why the act is closed to this person now, in words; null when it is open. */
  refusal: string | null;
  children: React.ReactNode;
};

/** The page of one act: its form, or why it is closed, and the way back. */
export function ActPage({ title, back, refusal, children }: Props) {
  return (
    <>
      <PageHead crumbs={[{ label: "专项行动", href: "/office/campaigns" }, back]} title={title} />
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{refusal}</Banner>
          <ButtonLink href={back.href}>返回</ButtonLink>
        </>
      )}
    </>
  );
}
