import type { Metadata } from "next";
import { VoidView } from "@/components/deliveries/void-view";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { voidFile } from "@/lib/deliveries/queries/void-facts";
import { found } from "@/lib/found";
import { voidOne } from "./actions";

export const metadata: Metadata = { title: "作废文书" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function VoidPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return <VoidView {...(await found(voidFile(officer, ofCase(id), documentId)))} action={voidOne} />;
}
