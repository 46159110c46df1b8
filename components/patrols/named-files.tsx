import { FileLink } from "@/components/attachments/file-link";
import type { ScanState } from "@/lib/attachments/labels";

type Named = { readonly id: string; readonly fileId: string; readonly name: string; readonly scanState: ScanState };

/** Files of a visit or of what was handed up, by their names, each opening itself. */
export const NamedFiles = ({ files }: { files: readonly Named[] }) => (
  <ul>
    {files.map(({ id, fileId, name, scanState }) => (
      <li key={id}>
        <FileLink file={{ fileId, scanState }}>{name}</FileLink>
      </li>
    ))}
  </ul>
);
