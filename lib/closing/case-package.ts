import { packageTitles } from "./file-labels";
import type { Manifest, ManifestPart } from "./manifest";

export type PackagedFile = {
  readonly path: string;
  readonly title: string;
  readonly number: string | null;
  readonly on: string | null;
  readonly remark?: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly storedAt: string;
};

/** An original that is named and not handed out. */
export type LeftOutFile = Pick<PackagedFile, "title" | "number" | "on" | "sha256"> & { readonly reason: string };

/** What a package says of itself; the page that checks it reads nothing else. */
export type PackageManifest = {
  readonly format: "laojian-case-package/1";
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly organ: string;
  readonly builtAt: string;
  readonly events: Manifest["events"];
  readonly files: readonly PackagedFile[];
  /** Absent where nothing is. */
  readonly leftOut?: readonly LeftOutFile[];
};

export const MANIFEST_PATH = "manifest.json";
export const SUMS_PATH = "SHA256SUMS";
export const VERIFIER_PATH = "verify.html";

type Originals = {
  readonly storedAt: (sha256: string) => string;
  /** Digests of what was found infected. */
  readonly infected: ReadonlySet<string>;
};

type Digested = { readonly size: number; readonly sha256: string; readonly sm3: string };

/**
 * The manifest of a package around a built case file: the file itself, each part as its original, the page that
 * checks; by name alone what was found infected. The same for each export of one building until more is found, so that
 * its digest can be compared with the one on record.
 */
export function packageManifest(
  built: Manifest,
  { storedAt, infected }: Originals,
  verifier: Digested,
): PackageManifest {
  const { caseNumber, caseTitle, organ, builtAt, events, pdf, parts } = built;
  const own = { number: null, on: null, storedAt: builtAt };
  const { pages: _, fileName, ...whole } = pdf;
  const given = parts.filter(({ sha256 }) => !infected.has(sha256));
  const leftOut = parts.filter(({ sha256 }) => infected.has(sha256)).map(leftOutFile);
  return {
    format: "laojian-case-package/1",
    caseNumber,
    caseTitle,
    organ,
    builtAt,
    events,
    files: [
      { path: fileName, title: packageTitles.whole, ...own, contentType: "application/pdf", ...whole },
      ...given.map((part) => partFile(part, storedAt(part.sha256))),
      { path: VERIFIER_PATH, title: packageTitles.verifier, ...own, contentType: "text/html", ...verifier },
    ],
    ...(leftOut.length > 0 && { leftOut }),
  };
}

const partFile = (part: ManifestPart, storedAt: string): PackagedFile => ({
  ...(part.remark !== undefined && { remark: part.remark }),
  path: `${packageTitles.folder}/${part.fileName}`,
  title: part.title,
  number: part.number,
  on: part.on,
  contentType: part.contentType,
  size: part.size,
  sha256: part.sha256,
  sm3: part.sm3,
  storedAt,
});

const leftOutFile = ({ title, number, on, sha256 }: ManifestPart): LeftOutFile => ({
  ...{ title, number, on, sha256 },
  reason: packageTitles.infected,
});

/** Lines that `sha256sum -c` reads, the manifest's own last. */
export const packageSums = ({ files }: PackageManifest, manifestSha256: string): string =>
  [...files, { sha256: manifestSha256, path: MANIFEST_PATH }]
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join("");
