import type { Metadata } from "next";
import { InstructionsView } from "@/components/instructions/instruction-views";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { instructionDesk } from "@/lib/instructions/queries/instructions-of-case";
import { legalDate, now } from "@/lib/kernel/clock";
import { write } from "./actions";

export const metadata: Metadata = { title: "批示" };

export default async function InstructionsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(instructionDesk(officer, (await params).id));
  return <InstructionsView desk={desk} today={legalDate(now())} write={write} />;
}
