import { type ScanState, scanLabels } from "@/lib/attachments/labels";
import { sizeWords } from "./size-words";

type Props = {
  readonly file: { readonly fileId: string; readonly scanState: ScanState; readonly size?: number };
  /** The bytes as they came, to be kept; of an image otherwise its copy, to be looked at. */
  readonly isOriginal?: boolean;
  readonly children: React.ReactNode;
};

/** The link to an uploaded file, and whether a scanner has looked at it; one that is infected cannot be opened. */
export function FileLink({ file: { fileId, scanState, size }, isOriginal = false, children }: Props) {
  const name = size === undefined ? children : [children, `（${sizeWords(size)}）`];
  return (
    <span>
      {scanState === "infected" ? name : <Opening href={hrefOf(fileId, isOriginal)} keep={isOriginal} name={name} />}
      <span className={`ms-2 ${tones[scanState]}`}>{scanLabels[scanState]}</span>
    </span>
  );
}

const hrefOf = (fileId: string, isOriginal: boolean) => `/files/${fileId}${isOriginal ? "?original" : ""}`;

const tones: Readonly<Record<ScanState, string>> = {
  unscanned: "text-soon",
  clean: "text-muted",
  infected: "text-overdue",
};

function Opening({ href, keep, name }: { href: string; keep: boolean; name: React.ReactNode }) {
  const how = keep ? {} : { target: "_blank", rel: "noreferrer" };
  return (
    <a className="link phone:inline-block phone:py-2.5" href={href} {...how}>
      {name}
    </a>
  );
}
