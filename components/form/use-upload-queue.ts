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
  /** What the route answered of a file that is done. */
  data?: unknown;
};

export type UploadTarget = {
  /** The route handler that takes one file a request and answers an `ActionResult` as JSON. */
  href: string;
  extra?: Readonly<Record<string, string>>;
  maxBytes?: number;
  onUploaded?: (data: unknown) => void;
  /** Takes a file out again that is done; without it what was sent is taken out where it is listed. */
  onRemoved?: (data: unknown) => void;
};

/** Sends files one after the other; the page is refreshed when the queue runs empty. */
export function useUploadQueue(target: UploadTarget) {
  const router = useRouter();
  const { uploads, put, drop, change } = useRows();
  const queue = useRef<Upload[]>([]);
  const isRunning = useRef(false);

  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await sendOne(next, target, change);
    isRunning.current = false;
    router.refresh();
  };

  const add = (files: readonly File[]) => {
    const fresh = files.map((file) => newUpload(file, target.maxBytes));
    put(fresh);
    queue.current.push(...fresh.filter(({ state }) => state === "waiting"));
    void run();
  };

  const retry = (upload: Upload) => {
    change(upload.id, { state: "waiting", message: undefined });
    queue.current.push(upload);
    void run();
  };

  const remove = ({ id, state, data }: Upload) => {
    queue.current = queue.current.filter((upload) => upload.id !== id);
    drop(id);
    if (state === "done") target.onRemoved?.(data);
  };
  return { uploads, add, retry, remove };
}

type Change = (id: string, what: Partial<Upload>) => void;

async function sendOne({ id, key, file }: Upload, { href, extra = {}, onUploaded }: UploadTarget, change: Change) {
  change(id, { state: "sending", percent: 0, message: undefined });
  const sent = await sendFile({ href, file, key, extra, onProgress: (percent) => change(id, { percent }) });
  if (!sent.ok) return change(id, { state: "failed", message: sent.message, key: sent.isSettled ? newFormKey() : key });
  change(id, { state: "done", percent: 100, data: sent.data });
  onUploaded?.(sent.data);
}

/** The files as they stand on the screen. */
function useRows() {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const put = (fresh: readonly Upload[]) => setUploads((all) => [...all, ...fresh]);
  const drop = (id: string) => setUploads((all) => all.filter((upload) => upload.id !== id));
  const change = (id: string, what: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...what } : upload)));
  return { uploads, put, drop, change };
}

const MEGABYTE = 1_048_576;

function newUpload(file: File, maxBytes = Number.POSITIVE_INFINITY): Upload {
  const id = newFormKey();
  const upload: Upload = { id, key: id, file, state: "waiting", percent: 0 };
  if (file.size === 0) return { ...upload, state: "rejected", message: "这是一个空文件。" };
  if (file.size <= maxBytes) return upload;
  const limit = `${Math.floor(maxBytes / MEGABYTE)} MB`;
  return { ...upload, state: "rejected", message: `文件超过 ${limit}，请压缩或分开后再传。` };
}
