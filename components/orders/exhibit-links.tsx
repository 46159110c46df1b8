import { FileLink } from "@/components/attachments/file-link";
import type { ScanState } from "@/lib/attachments/labels";

type Exhibit = { id: string; ordinal: number; name: string; fileId: string; scanState: ScanState };

/** Exhibits by their number in the catalogue, each opening its file. */
export const ExhibitLinks = ({ exhibits }: { exhibits: readonly Exhibit[] }) =>
  exhibits.map((exhibit, at) => (
    <span key={exhibit.id}>
      {at > 0 ? "、" : null}
      <FileLink file={{ fileId: exhibit.fileId, scanState: exhibit.scanState }}>
        {exhibit.ordinal}号 {exhibit.name}
      </FileLink>
    </span>
  ));
