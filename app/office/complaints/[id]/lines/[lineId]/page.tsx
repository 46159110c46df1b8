import type { Metadata } from "next";
import { AmendLineForm } from "@/components/complaints/amend-line-forms";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { requireOfficer } from "@/lib/auth/session";
import { lineRefusal } from "@/lib/complaints/fault-policy";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { claimLine } from "@/lib/complaints/queries/claim-lines";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { yuanTyped } from "@/lib/kernel/money";
import { amend } from "./actions";

export const metadata: Metadata = { title: "更正一行请求明细" };

type Props = { params: Promise<{ id: string; lineId: string }> };

export default async function Page({ params }: Props) {
  const officer = await requireOfficer();
  const { id, lineId } = await params;
  const file = await found(complaintFile(officer, id));
  const { ordinal, isHeld, isStruck, claimedFen, ...line } = await found(claimLine(officer, file.id, lineId));
  const refusal = complaintActRefusal(officer, file.facts, "amendLines") ?? lineRefusal({ isHeld, isStruck });
  return (
    <ComplaintActPage title={`更正第${ordinal}行请求明细`} file={file} refusal={refusal}>
      <AmendLineForm
        place={{ id: file.id, version: file.version }}
        line={{ ...line, amount: yuanTyped(claimedFen) }}
        action={amend}
      />
    </ComplaintActPage>
  );
}
