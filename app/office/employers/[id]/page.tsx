import type { Metadata } from "next";
import { EmployerView } from "@/components/employers/employer-view";
import { requireOfficer } from "@/lib/auth/session";
import { employerMatters } from "@/lib/desk/queries/employer-matters";
import { keepRefusal, mergeRefusal } from "@/lib/employers/policy";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "一户一档" };

export default async function EmployerPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(employerFile(officer, (await params).id));
  const ids = [file.id, ...file.aliases.map((alias) => alias.id)];
  const [matters, events] = await Promise.all([employerMatters(officer, ids), timelineOf(ids)]);
  const may = { keep: keepRefusal(officer) === null, merge: mergeRefusal(officer) === null };
  return <EmployerView {...{ file, matters, events, may }} />;
}
