"use client";

import { useEffect, useState } from "react";
import { UploadField } from "@/components/form/upload-field";
import { PHOTO_BYTES, PHOTO_MEGABYTES } from "@/lib/complaints/photo-limits";

/** Sends photographs one by one as they are taken. Without script there is nothing here: the form goes on without. */
export function DraftPhotoUpload() {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!isAwake) return null;
  return (
    <UploadField
      href="/uploads/complaint-draft/photos"
      label="添加照片"
      help={`JPG、PNG、WebP、HEIC，每张不超过${PHOTO_MEGABYTES} MB。选好就传，不用等“继续”。`}
      accept="image/*"
      maxBytes={PHOTO_BYTES}
      capture
    />
  );
}
