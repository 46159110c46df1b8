/** What a parameter named `id` is the id of, by the beginning of its address. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/office\/campaigns\//, "campaign"],
  [/^\/uploads\/campaign-tasks\//, "task"],
  [/^\/(office|uploads)\/complaints\//, "complaint"],
  [/^\/office\/rechecks\//, "recheck"],
  [/^\/office\/guidance\//, "guidance"],
  [/^\/(office|uploads)\/cases\//, "case"],
  [/^\/office\/employers\//, "employer"],
  [/^\/office\/accounts\/employers\//, "claim"],
  [/^\/office\/accounts\//, "account"],
  [/^\/office\/organs\//, "organ"],
  [/^\/office\/calendar\/drafts\//, "draft"],
  [/^\/employer\/decisions\//, "decision"],
  [/^\/employer\/wage-listings\//, "wageListing"],
  [/^\/(uploads\/)?employer\/orders\//, "order"],
  [/^\/office\/readings\//, "document"],
  [/^\/documents\//, "document"],
  [/^\/files\//, "file"],
  [/^\/uploads\/inquiry-records\//, "record"],
  [/^\/uploads\/employer\/corrections\//, "enforcement"],
  [/^\/uploads\/(employer\/)?order-items\//, "item"],
];

/** The parts of a complaint that a case has too: its lines, and what was delivered. */
const complaintParts: Readonly<Record<string, string>> = {
  lineId: "complaintLine",
  documentId: "complaintPaper",
  attemptId: "complaintDelivery",
  confirmationId: "complaintConfirmation",
};

/** What a parameter of an address is the id of, in the words of a scene. */
export function kindOf(path: string, parameter: string): string {
  const part = path.startsWith("/office/complaints/") ? complaintParts[parameter] : undefined;
  if (part !== undefined) return part;
  if (parameter === "attemptId") return "delivery";
  if (parameter === "fileId") return "caseFile";
  if (parameter !== "id") return parameter.replace(/Id$/, "");
  const kind = kinds.find(([beginning]) => beginning.test(path))?.[1];
  if (!kind) throw new Error(`${path}: what is the id of?`);
  return kind;
}
