import { FileLink } from "@/components/attachments/file-link";
import { Badge } from "@/components/ui/badge";
import { MinuteText } from "@/components/ui/date-text";
import type { ScanState } from "@/lib/attachments/labels";
import { checkMannerLabels } from "@/lib/orders/labels";
import type { ProofRow } from "@/lib/orders/queries/proofs";

/** The proofs of one item for officers: who handed in what, and what came of looking at it. */
export function ProofList({ proofs }: { proofs: readonly ProofRow[] }) {
  if (proofs.length === 0) return <p className="text-muted">还没有报送证明。</p>;
  return (
    <ol className="border-s-2 border-line ps-4">
      {proofs.map((proof, at) => (
        <li key={proof.id} className="py-1.5">
          <p>
            第{at + 1}次报送：
            <MinuteText at={proof.submittedAt} />　{proof.submitter}
            {proof.isOnBehalf ? "（代用人单位录入）" : "（用人单位）"}
            <Verdict proof={proof} />
          </p>
          <p className="max-w-measure">{proof.note}</p>
          <FileNames files={proof.files} />
          {proof.isAccepted === null || proof.manner === null ? null : (
            <p className="max-w-measure text-muted">
              {proof.verifiedOn}　{proof.verifier}　{checkMannerLabels[proof.manner]}：{proof.verdictNote}
            </p>
          )}
          {proof.retractedOn === null ? null : (
            <p className="max-w-measure text-overdue">
              {proof.retractedOn}　{proof.retractor}　撤回已改正的认定：{proof.retractedBecause}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

type Judged = { readonly isAccepted: boolean | null; readonly retractedOn: string | null };

const verdictOf = ({ isAccepted, retractedOn }: Judged) => {
  if (isAccepted === null) return { words: "待复查", tone: "soon" } as const;
  if (retractedOn !== null) return { words: "已改正的认定已撤回", tone: "overdue" } as const;
  return isAccepted
    ? ({ words: "认定已改正", tone: "done" } as const)
    : ({ words: "认定未改正", tone: "overdue" } as const);
};

export function Verdict({ proof }: { proof: Judged }) {
  const { words, tone } = verdictOf(proof);
  return (
    <span className="ms-3">
      <Badge tone={tone}>{words}</Badge>
    </span>
  );
}

type Named = { readonly fileId: string; readonly name: string; readonly scanState: ScanState };

export function FileNames({ files }: { files: readonly Named[] }) {
  if (files.length === 0) return <p className="text-muted">没有电子文件。</p>;
  return (
    <ul>
      {files.map(({ fileId, name, scanState }) => (
        <li key={fileId}>
          <FileLink file={{ fileId, scanState }}>{name}</FileLink>
        </li>
      ))}
    </ul>
  );
}
