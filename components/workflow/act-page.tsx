import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { type Crumb, PageHead } from "@/components/ui/page-head";

type Props = {
  title: string;
  crumbs: readonly Crumb[];
  number?: string;
  /** Why the act is closed to this person now, in words; null when it is open. */
  refusal: string | null;
  backHref: string;
  children: ReactNode;
};

/** The page of one act: its form, or why it is closed and the way back. */
export function ActPage({ title, crumbs, number, refusal, backHref, children }: Props) {
  return (
    <>
      <PageHead crumbs={[...crumbs, { label: title }]} title={title} number={number} />
      {refusal === null ? (
        children
      ) : (
        <>
          <Banner kind="warn">{refusal}</Banner>
          <ButtonLink href={backHref}>返回</ButtonLink>
        </>
      )}
    </>
  );
}
