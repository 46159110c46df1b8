import type { Metadata } from "next";
import { CorrectionView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { attemptFile } from "@/lib/deliveries/queries/attempt-file";
import { found } from "@/lib/found";
import { correct } from "./actions";

export const metadata: Metadata = { title: "更正送达登记" };

type Props = { params: Promise<{ id: string; attemptId: string }> };

export default async function CorrectionPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, attemptId } = await params;
  return <CorrectionView {...(await found(attemptFile(officer, ofCase(id), attemptId)))} action={correct} />;
}
