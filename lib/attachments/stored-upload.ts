import { z } from "zod";
import { isContentType } from "./allowed-types";
import { scanStates } from "./labels";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that lies in the store and is not yet in the table `files`; what an upload door hands to a command. */
export const StoredUpload = z.strictObject({
  sha256: digest,
  sm3: digest,
  size: z.number().int().positive(),
  contentType: z.string().refine(isContentType),
  name: z.string().min(1).max(255),
  copySha256: digest.nullable(),
  copyContentType: z.string().nullable(),
  scanState: z.enum(scanStates),
});

export type StoredUpload = z.infer<typeof StoredUpload>;
