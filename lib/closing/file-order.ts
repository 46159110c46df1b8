import type { LegalDate } from "@/lib/kernel/clock";
import { fileTitles } from "./file-labels";
import type { Volume } from "./lifecycle";

export type Upload = {
  readonly fileId: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly copySha256: string | null;
  readonly uploadedAt: Date;
};

export type IssuedPaper = {
  readonly id: string;
  readonly paperKey: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: LegalDate;
  readonly issuedAt: Date;
  readonly sha256: string;
  readonly pages: number;
};

/** What lies in the file of a case, as the tables hold it; each list oldest first. */
export type FileContents = {
  /** The day on which the case ended, null before: what was issued later is added behind, by date. */
  readonly endedOn: LegalDate | null;
  readonly papers: readonly IssuedPaper[];
  readonly revokedPaperIds: readonly string[];
  /** Issued before something was added to a record: the later one stands for them. */
  readonly replacedPaperIds: readonly string[];
  /** Issued by mistake; no other paper took their place. */
  readonly voidedPaperIds: readonly string[];
  readonly deliveries: readonly {
    readonly documentId: string;
    readonly receiptId: string | null;
    readonly actedOn: LegalDate;
    readonly proofs: readonly Upload[];
  }[];
  /** Signed scans of papers that are signed by hand: records of inquiry, confirmations of addresses. */
  readonly signed: readonly { readonly documentId: string | null; readonly on: LegalDate; readonly file: Upload }[];
  readonly exhibits: readonly {
    readonly ordinal: number;
    readonly name: string;
    readonly obtainedOn: LegalDate;
    readonly purpose: string;
    readonly source: string;
    readonly file: Upload;
  }[];
  /** Proofs of correction by order and item, and by decision, without an item, as the employer reported it. */
  readonly corrections: readonly { readonly order: string; readonly item: number | null; readonly file: Upload }[];
  /** Vouchers of payments to workers, with the day on which their proof was judged. */
  readonly payments: readonly { readonly on: LegalDate; readonly file: Upload }[];
  /** What complainants sent with their form. */
  readonly photos: readonly { readonly on: LegalDate; readonly file: Upload }[];
};

export type Part = {
  readonly volume: Volume;
  readonly title: string;
  readonly number?: string;
  readonly on?: LegalDate;
  readonly isRevoked?: boolean;
  readonly isReplaced?: boolean;
  readonly isVoided?: boolean;
  /** Whether it came into the file after the case had ended. */
  readonly isAdded?: boolean;
  readonly purpose?: string;
  readonly origin?: string;
  readonly content: { readonly paper: IssuedPaper } | { readonly upload: Upload };
};

const first = ["case-opening-approval", "complaint-register", "rectification-order", "order-revocation"];
const last = ["delivery-address-confirmation", "inquiry-record"];
const afterAll = ["correction-statement", "addendum"];
const internal = [
  "case-handling-approval",
  "legal-review-opinion",
  "referral-approval",
  "collective-discussion",
  "extension-approval",
  "decision-extension-approval",
  "deferral-approval",
  "routing-approval",
  "merge-approval",
  "split-approval",
  "suspension-approval",
  "preservation-approval",
  "closing-approval",
  "rescission-approval",
];
/** Receipts stand behind the paper whose delivery they prove. */
const attached = ["delivery-receipt"];

/**
 * The parts of a case's file in their order: the main volume with the opening approval, the orders and every
 * other issued paper, each followed by its receipts, then records and evidence, then what was added after the case had
 * ended, by its date; behind it the internal volume.
 * A file that is held twice stands where it comes first.
 */
export function fileOrder(all: FileContents): readonly Part[] {
  const { contents, added } = partedAtEnd(all);
  const placed = [...first, ...last, ...afterAll, ...internal, ...attached];
  const of = (keys: readonly string[]) =>
    keys.flatMap((key) => contents.papers.filter(({ paperKey }) => paperKey === key));
  const others = contents.papers.filter(({ paperKey }) => !placed.includes(paperKey));
  const papers = (those: readonly IssuedPaper[]) => those.flatMap((paper) => paperParts(contents, paper));
  const parts = [
    ...papers([...of(first), ...others, ...of(last)]),
    ...looseReceipts(contents),
    ...looseScans(contents),
    ...contents.photos.map(({ on, file }) => uploadPart(fileTitles.photo, on, file)),
    ...contents.exhibits.map(exhibitPart),
    ...contents.corrections.map(correctionPart),
    ...contents.payments.map(({ on, file }) => uploadPart(fileTitles.payment, on, file)),
    ...papers(of(afterAll)),
    ...added,
    ...of(internal).map((paper) => paperPart(contents, paper, "internal")),
  ];
  return onceEach(parts);
}

/** The contents up to the end of the case, and the parts of what was issued on a later day. */
function partedAtEnd(all: FileContents): { contents: FileContents; added: readonly Part[] } {
  const { endedOn } = all;
  if (endedOn === null) return { contents: all, added: [] };
  const isLater = (paper: IssuedPaper) => paper.issuedOn > endedOn && !internal.includes(paper.paperKey);
  const later = all.papers.filter(isLater);
  const laterIds = later.map(({ id }) => id);
  const isOfLater = ({ receiptId }: FileContents["deliveries"][number]) =>
    receiptId !== null && laterIds.includes(receiptId);
  const contents = {
    ...all,
    papers: all.papers.filter((paper) => !isLater(paper)),
    deliveries: all.deliveries.filter((delivery) => !isOfLater(delivery)),
  };
  const receipts = all.deliveries.filter(isOfLater);
  const parts = later.flatMap((paper) => {
    const own = receipts.find(({ receiptId }) => receiptId === paper.id);
    if (own === undefined) return paperParts({ ...all, deliveries: failedOnly(all) }, paper);
    return [paperPart(all, paper), ...proofParts(all, own)];
  });
  return { contents, added: parts.map((part) => ({ ...part, isAdded: true })) };
}

const failedOnly = ({ deliveries }: FileContents) => deliveries.filter(({ receiptId }) => receiptId === null);

const proofParts = ({ papers }: FileContents, { documentId, actedOn, proofs }: FileContents["deliveries"][number]) => {
  const title = fileTitles.deliveryProof(papers.find(({ id }) => id === documentId)?.title ?? "");
  return proofs.map((file) => uploadPart(title, actedOn, file));
};

function paperPart(contents: FileContents, paper: IssuedPaper, volume: Volume = "main"): Part {
  const isRevoked = contents.revokedPaperIds.includes(paper.id);
  const isReplaced = contents.replacedPaperIds.includes(paper.id);
  return {
    volume,
    title: paper.title,
    number: paper.number ?? undefined,
    on: paper.issuedOn,
    isRevoked,
    isReplaced,
    isVoided: contents.voidedPaperIds.includes(paper.id),
    content: { paper },
  };
}

/** A paper, its signed scans, and the receipt and proofs of each of its deliveries. */
function paperParts(contents: FileContents, paper: IssuedPaper): Part[] {
  const scans = contents.signed.filter(({ documentId }) => documentId === paper.id);
  const deliveries = contents.deliveries.filter(({ documentId }) => documentId === paper.id);
  return [
    paperPart(contents, paper),
    ...scans.map(({ on, file }) => uploadPart(fileTitles.signed(paper.title), on, file)),
    ...deliveries.flatMap(({ receiptId, actedOn, proofs }) => [
      ...contents.papers.filter(({ id }) => id === receiptId).map((receipt) => paperPart(contents, receipt)),
      ...proofs.map((file) => uploadPart(fileTitles.deliveryProof(paper.title), actedOn, file)),
    ]),
  ];
}

function looseReceipts(contents: FileContents): Part[] {
  const held = contents.deliveries.map(({ receiptId }) => receiptId);
  return contents.papers
    .filter(({ id, paperKey }) => attached.includes(paperKey) && !held.includes(id))
    .map((paper) => paperPart(contents, paper));
}

const looseScans = ({ signed, papers }: FileContents): Part[] =>
  signed
    .filter(({ documentId }) => !papers.some(({ id }) => id === documentId))
    .map(({ on, file }) => uploadPart(fileTitles.record, on, file));

const uploadPart = (title: string, on: LegalDate, upload: Upload): Part => ({
  volume: "main",
  title,
  on,
  content: { upload },
});

const exhibitPart = ({ ordinal, name, obtainedOn, purpose, source, file }: FileContents["exhibits"][number]): Part => ({
  ...uploadPart(fileTitles.exhibit(ordinal, name), obtainedOn, file),
  purpose,
  origin: source,
});

const correctionPart = ({ order, item, file }: FileContents["corrections"][number]): Part => ({
  volume: "main",
  title: fileTitles.correction(item),
  number: order,
  content: { upload: file },
});

function onceEach(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter(({ content }) => {
    const key = "paper" in content ? content.paper.id : content.upload.fileId;
    return !seen.has(key) && seen.add(key);
  });
}
