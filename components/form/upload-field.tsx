"use client";

import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { useUnsavedWarning } from "./use-unsaved-warning";
import { type Upload, type UploadTarget, useUploadQueue } from "./use-upload-queue";

type UploadFieldProps = UploadTarget & {
  label: string;
  help?: string;
  /** As the attribute: `image/*,.pdf`. */
  accept?: string;
  /** Adds 拍照, which opens a phone's camera. */
  capture?: boolean;
};

/** Several files to a route, one at a time, with progress and a second try for each. It stands outside `<form>`. */
export function UploadField({ label, help, accept, capture, ...target }: UploadFieldProps) {
  const { uploads, add, retry, remove } = useUploadQueue(target);
  const status = useRef<HTMLParagraphElement>(null);
  const takeOut = (upload: Upload) => {
    remove(upload);
    status.current?.focus();
  };
  const id = useId();
  const isSending = uploads.some(({ state }) => state === "waiting" || state === "sending");
  useUnsavedWarning(() => isSending);
  return (
    <fieldset className="my-5 min-w-0 max-w-measure" aria-describedby={help ? `${id}-help` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {help ? (
        <p id={`${id}-help`} className="text-muted">
          {help}
        </p>
      ) : null}
      <noscript>
        <p>上传文件需要启用 JavaScript。</p>
      </noscript>
      <div className="my-2 flex flex-wrap gap-3">
        <FilePicker accept={accept} onPick={add}>
          选择文件
        </FilePicker>
        {capture ? (
          <FilePicker accept="image/*" isCamera onPick={add}>
            拍照
          </FilePicker>
        ) : null}
      </div>
      <p role="status" ref={status} tabIndex={-1}>
        {uploads.length > 0 ? `已上传 ${countDone(uploads)} / ${uploads.length}` : ""}
      </p>
      <ul>
        {uploads.map((upload) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onRetry={retry}
            onRemove={isRemovable(upload, target) ? takeOut : undefined}
          />
        ))}
      </ul>
    </fieldset>
  );
}

/** What is on its way is waited for; what is done is taken out here only where the form holds it. */
function isRemovable({ state }: Upload, { onRemoved }: UploadTarget): boolean {
  return state === "done" ? onRemoved !== undefined : state !== "sending";
}

const countDone = (uploads: readonly Upload[]) => uploads.filter(({ state }) => state === "done").length;

type PickerProps = { accept?: string; isCamera?: boolean; onPick: (files: File[]) => void; children: string };

function FilePicker({ accept, isCamera, onPick, children }: PickerProps) {
  return (
    <label className="target inline-flex items-center rounded-box border border-edge bg-paper px-4 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-wash">
      {children}
      <input
        type="file"
        multiple={!isCamera}
        accept={accept}
        capture={isCamera ? "environment" : undefined}
        className="sr-only"
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </label>
  );
}

type RowProps = { upload: Upload; onRetry: (upload: Upload) => void; onRemove?: (upload: Upload) => void };

function UploadRow({ upload, onRetry, onRemove }: RowProps) {
  const { file, state, percent, message } = upload;
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-1.5">
      <span className="min-w-0 flex-1">{file.name}</span>
      <UploadState state={state} percent={percent} name={file.name} />
      {message ? (
        <p role="alert" className="basis-full text-overdue">
          错误：{message}
        </p>
      ) : null}
      {state === "failed" ? <Button onClick={() => onRetry(upload)}>重试</Button> : null}
      {onRemove ? (
        <Button aria-label={`移除 ${file.name}`} onClick={() => onRemove(upload)}>
          移除
        </Button>
      ) : null}
    </li>
  );
}

function UploadState({ state, percent, name }: Pick<Upload, "state" | "percent"> & { name: string }) {
  switch (state) {
    case "waiting":
      return <span className="text-muted">等待上传</span>;
    case "sending":
      return (
        <span className="inline-flex items-center gap-2">
          <progress max={100} value={percent} aria-label={`${name} 上传进度`} className="w-24 accent-accent" />
          {percent}%
        </span>
      );
    case "done":
      return <span className="text-done">已上传</span>;
    case "failed":
    case "rejected":
      return <span className="font-semibold text-overdue">没有传成</span>;
  }
}
