import type { Metadata } from "next";
import { ClosingActs } from "@/components/closing/closing-acts";
import { ClosingView } from "@/components/closing/closing-view";
import { requireOfficer } from "@/lib/auth/session";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { found } from "@/lib/found";
import { propose, revise, withdraw } from "../closing/actions";
import { giveBack } from "../closing/approval/actions";
import { rescind } from "./actions";

export const metadata: Metadata = { title: "撤销立案" };

const grounds = ["minor_and_corrected", "facts_not_established", "found_too_late"] as const;
const doors = { propose, revise, withdraw, giveBack, decide: rescind };

export default async function RescissionPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(closingDesk(officer, (await params).id));
  return <ClosingView desk={desk} grounds={grounds} act={<ClosingActs {...{ officer, desk, grounds, doors }} />} />;
}
