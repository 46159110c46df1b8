import type { Metadata } from "next";
import { PreservationDeskView } from "@/components/preservations/preservation-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { preservationDesk } from "@/lib/preservations/queries/preservation-desk";

export const metadata: Metadata = { title: "先行登记保存" };

export default async function PreservationsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(preservationDesk(officer, (await params).id, now()));
  const running = desk.rows.filter(({ state }) => state === "held" || state === "lapsed");
  return <PreservationDeskView desk={desk} lamps={await readLamps(desk.kase.regionCode, running)} />;
}
