import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { caseFileRefusal } from "../policy";
import type { CasePackage } from "../queries/case-package";

type Export = { readonly id: string; readonly caseId: string; readonly parcel: CasePackage };

/** Records that a case was taken away as a package, with its manifest's digests. The caller has asked the scope. */
export async function exportCaseFile(ctx: Context<Officer>, { id, caseId, parcel }: Export): Promise<void> {
  const reason = caseFileRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const { manifest, files, leftOut } = parcel;
  ctx.record({
    act: "caseFile.export",
    subject: { kind: "caseFile", id },
    about: [caseId],
    particulars: { manifestSha256: manifest.sha256, manifestSm3: manifest.sm3, files, leftOut: leftOut || undefined },
  });
}
