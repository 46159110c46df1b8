import "server-only";
import { files } from "@/db/schema";

/** What the file of a case keeps of an upload. */
export const upload = {
  fileId: files.id,
  name: files.name,
  contentType: files.contentType,
  size: files.size,
  sha256: files.sha256,
  sm3: files.sm3,
  copySha256: files.copySha256,
  uploadedAt: files.uploadedAt,
};
