import type { Metadata } from "next";
import { RegroupingView } from "@/components/regroupings/regrouping-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { regroupingFile } from "@/lib/regroupings/queries/regrouping-file";
import { approve, refuse, undo, withdraw } from "./actions";

export const metadata: Metadata = { title: "并案、拆案" };

export default async function Page({ params }: { params: Promise<{ id: string; regroupingId: string }> }) {
  const officer = await requireOfficer();
  const { id, regroupingId } = await params;
  const file = await found(regroupingFile(officer, id, regroupingId));
  return <RegroupingView file={file} doors={{ approve, refuse, withdraw, undo }} />;
}
