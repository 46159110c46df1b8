import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { type Crumb, PageHead } from "@/components/ui/page-head";

type Props = { title: string; back: Required<Crumb>; refusal: string | null; children: ReactNode; kept?: ReactNode };

/** The page of one act on a plan or a visit: its form, or why it is closed, what is kept even so, and the way back. */
export function PatrolActPage({ title, back, refusal, children, kept }: Props) {
  return (
    <>
      <PageHead crumbs={[{ href: "/office/patrols", label: "检查" }, back, { label: title }]} title={title} />
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{refusal}</Banner>
          {kept}
          <ButtonLink href={back.href}>返回</ButtonLink>
        </>
      )}
    </>
  );
}
