import { z } from "zod";
import { chosenDisposals, preservationGrounds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 1000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const typed = (max = 200) => z.string().trim().max(max, `最多${max}个字。`);

const name = text("证据名称", 2, 100);
const quantity = text("数量和单位", 2, 40);

const ProposedItem = z.strictObject({ name, specification: typed(100), quantity });

const proposal = {
  ground: z.enum(preservationGrounds, "请选择先行登记保存的情形。"),
  reason: text("具体情况和理由", 10),
  items: z.array(ProposedItem).min(1, "至少列一项证据。").max(50, "一次最多50项，请分次呈报。"),
};

/** What the form of a proposal asks. */
export const PreservationFields = z.strictObject(proposal);

export const ProposePreservationInput = z.strictObject({ caseId: z.uuid(), ...proposal });

export const DecidePreservationInput = z.strictObject({
  ...act,
  verdict: z.enum(["approved", "refused"], "请选择是否同意。"),
  opinion: text("审批意见", 2, 500),
});

export const WithdrawPreservationInput = z.strictObject({ ...act, reason: text("撤回的理由", 5) });

const FoundItem = z
  .strictObject({
    id: z.uuid(),
    found: z.enum(["held", "absent"], "请选择现场是否找到。"),
    quantity: typed(40),
    condition: typed(),
    place: typed(),
    custodian: typed(100),
  })
  .superRefine((item, ctx) => {
    if (item.found === "absent") return;
    const asked = { quantity: "数量和单位", condition: "证据的状况", place: "保存地点", custodian: "保管人" };
    for (const field of ["quantity", "condition", "place", "custodian"] as const) {
      const message = `请写明${asked[field]}，至少2个字。`;
      if (item[field].length < 2) ctx.addIssue({ code: "custom", path: [field], message });
    }
  });

/** The list as it is made on the spot, an entry for each thing that was approved. */
export const IssuePreservationInput = z.strictObject({
  ...act,
  items: z
    .array(FoundItem)
    .min(1)
    .max(50)
    .refine((items) => items.some(({ found }) => found === "held"), "现场一项也没有找到的，请撤回，不要登记保存。"),
});

/** A law by its name and the article in it. */
const ARTICLE = /《[^》]{2,}》.*第.+条/;

const DisposedItem = z
  .strictObject({
    id: z.uuid(),
    disposal: z.union([z.literal(""), z.enum(chosenDisposals)], "请选择处理决定。"),
    note: typed(500),
    basis: typed(300),
  })
  .superRefine(({ disposal, note, basis }, ctx) => {
    if (disposal === "") return;
    const say = (field: string, message: string) => ctx.addIssue({ code: "custom", path: [field], message });
    if (note.length < 5) say("note", "请写明怎样处理，至少5个字。");
    const isCited = disposal !== "seized" || ARTICLE.test(basis);
    if (!isCited) say("basis", "查封、扣押必须有法律、法规依据：请写明名称和条款，例如《……条例》第……条。");
  });

/** What is decided of each item; an empty decision leaves the item as it is. */
export const DisposeItemsInput = z.strictObject({
  ...act,
  items: z
    .array(DisposedItem)
    .min(1)
    .max(50)
    .refine((items) => items.some(({ disposal }) => disposal !== ""), "请至少对一项作出处理决定。"),
});

export const ReleasePreservationInput = z.strictObject({ ...act, note: text("解除和退还的情况", 5, 500) });
