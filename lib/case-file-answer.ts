import "server-only";
import { openStored } from "./attachments/open-stored";
import type { Officer } from "./auth/actor";
import { exportCaseFile } from "./closing/commands/export-case-file";
import { readCaseFile } from "./closing/commands/read-case-file";
import { downloadNames } from "./closing/file-labels";
import { type Manifest, sumsOf } from "./closing/manifest";
import { caseFileAbout, readyCaseFile } from "./closing/queries/case-file-desk";
import { casePackage } from "./closing/queries/case-package";
import { now } from "./kernel/clock";
import { notFound, refused } from "./kernel/errors";
import { askReasonFirst } from "./sensitive-reading";
import { transact } from "./workflow/transact";

const forms = ["pdf", "manifest", "sums", "package"] as const;
type Form = (typeof forms)[number];

/**
 * Hands out a finished case file (`pdf`), its manifest (`manifest`), the list for `sha256sum -c` (`sums`) or all of it
 * with the originals (`package`), and records that it was taken; who asks for the papers of one that prints an identity
 * number gives a reason first. Throws `not_found` out of the officer's scope, `refused` for a post that may not, and of the
 * papers of one that binds what was found infected (case_file_infected).
 */
export async function takeCaseFile(officer: Officer, caseId: string, id: string, asked: string): Promise<Response> {
  const form = forms.find((each) => each === asked);
  if (form === undefined) throw notFound();
  const { sha256, manifest, refusal } = await readyCaseFile(officer, caseId, id);
  const papers = form === "pdf" || form === "package" ? form : undefined;
  if (papers && refusal !== null) throw refused(refusal);
  const about = papers && (await caseFileAbout(officer, id));
  const reason = await askReasonFirst("caseFile", id, about?.isSensitive ?? false, papers);
  if (reason) return reason;
  const file = { id, caseId, sha256, manifest };
  const name = encodeURIComponent(downloadNames[form](manifest.caseNumber));
  const { body, headers } = form === "package" ? await packed(officer, file) : await single(officer, file, form);
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
type BuiltFile = {
  readonly id: string;
  readonly caseId: string;
  readonly sha256: string;
  readonly manifest: Manifest;
};

async function packed(officer: Officer, { id, caseId, manifest }: BuiltFile): Promise<Answer> {
  const parcel = await casePackage(manifest);
  await transact(officer, now(), (ctx) => exportCaseFile(ctx, { id, caseId, parcel }));
  const { body, size } = parcel.open();
  return { body, headers: { "Content-Type": "application/zip", "Content-Length": String(size) } };
}

async function single(officer: Officer, file: BuiltFile, form: Exclude<Form, "package">): Promise<Answer> {
  const { id, caseId, sha256, manifest } = file;
  await transact(officer, now(), (ctx) => readCaseFile(ctx, { id, caseId, sha256, form }));
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
