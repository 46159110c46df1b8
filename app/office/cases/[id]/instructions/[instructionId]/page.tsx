import type { Metadata } from "next";
import { InstructionView } from "@/components/instructions/instruction-views";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { instructionFile } from "@/lib/instructions/queries/instructions-of-case";
import { legalDate, now } from "@/lib/kernel/clock";
import { answer, settle } from "./actions";

export const metadata: Metadata = { title: "批示" };

export default async function InstructionPage({ params }: { params: Promise<{ id: string; instructionId: string }> }) {
  const officer = await requireOfficer();
  const instruction = await found(instructionFile(officer, await params));
  return <InstructionView instruction={instruction} today={legalDate(now())} answer={answer} settle={settle} />;
}
