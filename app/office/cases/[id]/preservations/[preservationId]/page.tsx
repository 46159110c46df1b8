import type { Metadata } from "next";
import { PreservationView } from "@/components/preservations/preservation-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";

export const metadata: Metadata = { title: "先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function PreservationPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, state, clock, regionCode } = preservation;
  const isRunning = clock !== null && (state === "held" || state === "lapsed");
  const lamps = await readLamps(regionCode, isRunning ? [{ id, ...clock }] : []);
  return <PreservationView preservation={preservation} lamp={lamps[id]} />;
}
