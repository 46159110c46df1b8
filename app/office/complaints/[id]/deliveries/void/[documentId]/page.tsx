import type { Metadata } from "next";
import { voidOne } from "@/app/office/cases/[id]/deliveries/void/[documentId]/actions";
import { VoidView } from "@/components/deliveries/void-view";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { voidFile } from "@/lib/deliveries/queries/void-facts";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "作废文书" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function VoidPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return <VoidView {...(await found(voidFile(officer, ofComplaint(id), documentId)))} action={voidOne} />;
}
