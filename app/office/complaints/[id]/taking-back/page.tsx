import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { TakeBackForm } from "@/components/complaints/take-back-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { complaintContest } from "@/lib/contests/queries/prefilled";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { lookAnew } from "./actions";

export const metadata: Metadata = { title: "重新审查" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const { id, version } = file;
  const was = file.state === "handed_over" || file.state === "withdrawn" ? file.state : "declined";
  const by = await complaintContest(officer, (await searchParams).contest, id);
  const refusal = complaintActRefusal(officer, file.facts, "takeBack");
  return (
    <ComplaintActPage title="重新审查" file={file} refusal={refusal}>
      <TakeBackForm
        {...{ id, version, was, by }}
        isTip={file.kind === "tip"}
        today={legalDate(now())}
        action={lookAnew}
      />
    </ComplaintActPage>
  );
}
