import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroundPicker } from "@/components/discretion/ground-picker";
import { LadderForm } from "@/components/discretion/ladder-form";
import { LadderGroundFacts } from "@/components/discretion/ladder-ground-facts";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { GroundSearch } from "@/lib/discretion/filter";
import { unitLabel } from "@/lib/discretion/labels";
import { ladderGround, ladderGrounds } from "@/lib/discretion/ladder-ground";
import { enterRefusal } from "@/lib/discretion/policy";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { enter } from "./actions";

export const metadata: Metadata = { title: "登记裁量基准" };

const PATH = "/office/discretion";

export default async function EnterLadderPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (enterRefusal(officer) !== null) notFound();
  const { q, code, at } = GroundSearch.parse(await searchParams);
  const place = { regionCode: officer.regionCode, on: legalDate(now()) };
  const ground = ladderGround(code, at, place);
  return (
    <>
      <PageHead crumbs={[{ href: PATH, label: "裁量基准" }, { label: "登记" }]} title="登记裁量基准" />
      {ground === null ? (
        <GroundPicker path={`${PATH}/new`} q={q} grounds={ladderGrounds(q, place)} />
      ) : (
        <>
          <LadderGroundFacts {...ground} />
          <Section title="裁量基准">
            <LadderForm
              place={{ violationCode: code, sanctionAt: at }}
              fields={null}
              unit={unitLabel(ground.sanction)}
              verb="登记"
              action={enter}
            />
          </Section>
        </>
      )}
    </>
  );
}
