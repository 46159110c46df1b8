"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { newFormKey } from "./form-key";
import { sendFile } from "./send-file";

export type Upload = {
  id: string;
  key: string;
  file: File;
  /** `rejected`: this file cannot be sent at all; `failed`: a retry may succeed. */
  state: "waiting" | "sending" | "done" | "failed" | "rejected";
  percent: number;
  message?: string;
};

export type UploadTarget = {
  /** The route handler that takes one file a request and answers an `ActionResult` as JSON. */
  href: string;
  extra?: Readonly<Record<string, string>>;
  maxBytes?: number;
  onUploaded?: (data: unknown) => void;
};

/** Sends files one after the other; the page is refreshed when the queue runs empty. */
export function useUploadQueue({ href, extra = {}, maxBytes = Number.POSITIVE_INFINITY, onUploaded }: UploadTarget) {
  const router = useRouter();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Upload[]>([]);
  const isRunning = useRef(false);

  const change = (id: string, what: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...what } : upload)));

  const sendOne = async ({ id, key, file }: Upload) => {
    change(id, { state: "sending", percent: 0, message: undefined });
    const sent = await sendFile({ href, file, key, extra, onProgress: (percent) => change(id, { percent }) });
    if (!sent.ok)
      return change(id, { state: "failed", message: sent.message, key: sent.isSettled ? newFormKey() : key });
    change(id, { state: "done", percent: 100 });
    onUploaded?.(sent.data);
  };

  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await sendOne(next);
    isRunning.current = false;
    router.refresh();
  };

  const add = (files: readonly File[]) => {
    const fresh = files.map((file) => newUpload(file, maxBytes));
    setUploads((all) => [...all, ...fresh]);
    queue.current.push(...fresh.filter(({ state }) => state === "waiting"));
    void run();
  };

  const retry = (upload: Upload) => {
    change(upload.id, { state: "waiting", message: undefined });
    queue.current.push(upload);
    void run();
  };
  return { uploads, add, retry };
}

const MEGABYTE = 1_048_576;

function newUpload(file: File, maxBytes: number): Upload {
  const id = newFormKey();
  const upload: Upload = { id, key: id, file, state: "waiting", percent: 0 };
  if (file.size === 0) return { ...upload, state: "rejected", message: "这是一个空文件。" };
  if (file.size <= maxBytes) return upload;
  const limit = `${Math.floor(maxBytes / MEGABYTE)} MB`;
  return { ...upload, state: "rejected", message: `文件超过 ${limit}，请压缩或分开后再传。` };
}
