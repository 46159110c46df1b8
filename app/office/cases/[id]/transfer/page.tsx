import type { Metadata } from "next";
import { TransferView } from "@/components/closing/transfer-view";
import { requireOfficer } from "@/lib/auth/session";
import { transferRefusal } from "@/lib/closing/policy";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { found } from "@/lib/found";
import { transfer } from "./actions";

export const metadata: Metadata = { title: "移送" };

export default async function TransferPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(closingDesk(officer, (await params).id));
  return <TransferView desk={desk} refusal={transferRefusal(officer, desk.facts)} action={transfer} />;
}
