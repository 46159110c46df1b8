import { z } from "zod";

export type Sending = {
  href: string;
  file: File;
  /** Idempotency key of this file; the same on a retry. */
  key: string;
  extra: Readonly<Record<string, string>>;
  onProgress: (percent: number) => void;
};

/** `isSettled`: the server has said no for good; the next try needs a new key. */
export type Sent = { ok: true; data: unknown } | { ok: false; message: string; isSettled: boolean };

const Answer = z.union([
  z.object({ ok: z.literal(true), data: z.unknown().optional() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);

const TEN_MINUTES = 600_000;
const NO_ANSWER = "网络中断，没有传完。请重试，已传好的不受影响。";

/** Posts one file as multipart, fields before the file so that a streaming door knows them first. Never rejects. */
export function sendFile({ href, file, key, extra, onProgress }: Sending): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...extra, key })) body.append(name, value);
  body.append("file", file);
  return new Promise((resolve) => {
    const lost = () => resolve({ ok: false, message: NO_ANSWER, isSettled: false });
    const request = new XMLHttpRequest();
    request.open("POST", href);
    request.timeout = TEN_MINUTES;
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(total, 1)) * 100));
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = lost;
    request.ontimeout = lost;
    request.onabort = lost;
    request.send(body);
  });
}

/** What an upload door answered, whatever stands between it and us: an `ActionResult`, or only a status. */
export function readAnswer(status: number, text: string): Sent {
  const answer = Answer.safeParse(parsed(text));
  if (!answer.success) return { ok: false, message: statusWords(status), isSettled: status >= 400 && status < 500 };
  if (answer.data.ok) return { ok: true, data: answer.data.data };
  return { ok: false, message: answer.data.message, isSettled: answer.data.code !== "unavailable" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page of HTML: the status alone speaks.
    return undefined;
  }
}

function statusWords(status: number): string {
  if (status === 413) return "文件太大，服务器没有接收。";
  if (status === 401 || status === 403) return "登录已失效或无权上传，请重新登录后再试。";
  return `上传没有成功（服务器答复 ${status}），请重试。`;
}
