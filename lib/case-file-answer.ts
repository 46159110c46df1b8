import "server-only";
import { openStored } from "./attachments/open-stored";
import type { Officer } from "./auth/actor";
import { readCaseFile } from "./closing/commands/read-case-file";
import { downloadNames } from "./closing/labels";
import { type Manifest, sumsOf } from "./closing/manifest";
import { caseFileAbout, readyCaseFile } from "./closing/queries/case-file-desk";
import { now } from "./kernel/clock";
import { notFound } from "./kernel/errors";
import { askReasonFirst } from "./sensitive-reading";
import { transact } from "./workflow/transact";

const forms = ["pdf", "manifest", "sums"] as const;
type Form = (typeof forms)[number];

/**
 * Hands out a finished case file (`pdf`), its manifest (`manifest`) or the list for `sha256sum -c` (`sums`), and
 * records that it was taken; who asks for the PDF of one that prints an identity number gives a reason first. Throws
 * `not_found` out of the officer's scope, `refused` for a post that may not.
 */
export async function takeCaseFile(officer: Officer, caseId: string, id: string, asked: string): Promise<Response> {
  const form = forms.find((each) => each === asked);
  if (form === undefined) throw notFound();
  const { sha256, manifest } = await readyCaseFile(officer, caseId, id);
  const about = form === "pdf" ? await caseFileAbout(officer, id) : undefined;
  const reason = await askReasonFirst("caseFile", id, about?.isSensitive ?? false);
  if (reason) return reason;
  await transact(officer, now(), (ctx) => readCaseFile(ctx, { id, caseId, sha256, form }));
  const name = encodeURIComponent(downloadNames[form](manifest.caseNumber));
  const { body, headers } = await answerIn(form, sha256, manifest);
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

type Answer = { readonly body: BodyInit; readonly headers: Readonly<Record<string, string>> };

async function answerIn(form: Form, sha256: string, manifest: Manifest): Promise<Answer> {
  switch (form) {
    case "pdf": {
      const { body, size } = await openStored(sha256);
      return { body, headers: { "Content-Type": "application/pdf", "Content-Length": String(size) } };
    }
    case "manifest":
      return { body: JSON.stringify(manifest, null, 2), headers: { "Content-Type": "application/json" } };
    case "sums":
      return { body: sumsOf(manifest), headers: { "Content-Type": "text/plain; charset=utf-8" } };
  }
}
