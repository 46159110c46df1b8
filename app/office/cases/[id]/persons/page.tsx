import type { Metadata } from "next";
import { PersonDeskView } from "@/components/responsible-persons/person-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { personDesk } from "@/lib/responsible-persons/queries/persons";

export const metadata: Metadata = { title: "责任人员" };

export default async function PersonsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  return <PersonDeskView desk={await found(personDesk(officer, (await params).id, now()))} />;
}
