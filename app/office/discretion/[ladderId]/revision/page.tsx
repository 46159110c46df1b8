import type { Metadata } from "next";
import { LadderForm } from "@/components/discretion/ladder-form";
import { LadderGroundFacts } from "@/components/discretion/ladder-ground-facts";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { unitLabel, whyNot } from "@/lib/discretion/labels";
import { ladderFields } from "@/lib/discretion/ladder-fields";
import { ladderFile } from "@/lib/discretion/queries/ladder-file";
import { found } from "@/lib/found";
import { revise } from "./actions";

export const metadata: Metadata = { title: "修改裁量基准" };

export default async function ReviseLadderPage({ params }: { params: Promise<{ ladderId: string }> }) {
  const officer = await requireOfficer();
  const ladder = await found(ladderFile(officer, (await params).ladderId));
  const { id, version, violation, sanction } = ladder;
  const reason = ladder.refusalOf("revise");
  const href = `/office/discretion/${id}`;
  const crumbs = [
    { href: "/office/discretion", label: "裁量基准" },
    { href, label: ladder.violationCode },
  ];
  return (
    <>
      <PageHead crumbs={[...crumbs, { label: "修改" }]} title="修改裁量基准" />
      {reason !== null ? <Banner kind="warn">{whyNot(reason)}</Banner> : null}
      {violation && sanction ? <LadderGroundFacts violation={violation} sanction={sanction} /> : null}
      {reason === null && sanction ? (
        <Section title="裁量基准">
          <LadderForm
            place={{ id, version }}
            fields={ladderFields(ladder)}
            unit={unitLabel(sanction)}
            verb="保存修改"
            action={revise}
          />
        </Section>
      ) : null}
    </>
  );
}
