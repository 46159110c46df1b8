/** Why an upload is not kept; each has its sentence in labels.ts. */
export type UploadFault =
  | "upload_malformed"
  | "upload_missing"
  | "upload_empty"
  | "upload_too_large"
  | "upload_too_many"
  | "upload_interrupted"
  | "upload_type"
  | "upload_markup"
  | "upload_hidden"
  | "upload_macros"
  | "upload_damaged_image"
  | "upload_infected"
  | "upload_share_spent"
  | "storage_full"
  | "stored_bytes_missing";
