import { encode } from "uqr";
import { ButtonLink } from "@/components/ui/button";

type Props = { url: string; code: string; employerName: string; backHref: string; children: React.ReactNode };

/** The inspection's code over the whole screen, for the employer to scan. */
export function InspectionCode({ url, code, employerName, backHref, children }: Props) {
  return (
    <div className="fixed inset-0 z-10 flex flex-col items-center justify-center gap-4 overflow-auto bg-paper p-4">
      <h1 className="text-title font-semibold">检查码</h1>
      <p>{employerName}</p>
      <QrSquare content={url} />
      <p className="text-section">
        <code>{code}</code>
      </p>
      <p className="max-w-measure text-center">
        请扫码查看检查人员、执法证号、检查事项、依据、批准和通知书，并可在检查后评价一次。
      </p>
      {children}
      <ButtonLink href={backHref}>返回检查</ButtonLink>
    </div>
  );
}

/** A QR code as one path, so that it stays sharp at any size. */
function QrSquare({ content }: { content: string }) {
  const { data, size } = encode(content, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="w-full max-w-80" role="img" aria-label={content}>
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
