import { FileLink } from "@/components/attachments/file-link";
import type { RecordScan } from "@/lib/cases/queries/inquiry-record";

type Props = { caseId: string; scans: readonly RecordScan[]; mayReplace: boolean };

/** The pages of a signed record as they were brought in; a wrong one is struck from the evidence with a reason. */
export function RecordScans({ caseId, scans, mayReplace }: Props) {
  return (
    <section className="my-2" aria-label="签名的笔录">
      <ul>
        {scans.map((scan) => (
          <li key={scan.ordinal} className="flex flex-wrap gap-x-6">
            {scan.struckAt === null ? (
              <StandingScan caseId={caseId} scan={scan} mayReplace={mayReplace} />
            ) : (
              <span className="text-muted">
                <s>{scanWords(scan)}</s>已剔除，不再作为签名的笔录：{scan.struckBecause}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayReplace ? (
        <p className="text-muted">页数不全的，接着上传；传错、看不清的，注明原因剔除以后重新上传，原件保留可查。</p>
      ) : null}
    </section>
  );
}

const scanWords = ({ ordinal, exhibitOrdinal }: RecordScan): string =>
  `签名的笔录（${ordinal}）${exhibitOrdinal === null ? "" : `，证据${exhibitOrdinal}`}`;

function StandingScan({ caseId, scan, mayReplace }: Omit<Props, "scans"> & { scan: RecordScan }) {
  return (
    <>
      <FileLink file={scan}>打开{scanWords(scan)}</FileLink>
      {mayReplace && scan.exhibitId ? (
        <a className="link" href={`/office/cases/${caseId}/evidence/${scan.exhibitId}/strike`}>
          剔除
        </a>
      ) : null}
    </>
  );
}
