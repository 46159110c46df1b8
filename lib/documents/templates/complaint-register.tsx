import { z } from "zod";
import { employerRows } from "@/lib/documents/employer-rows";
import { Closing } from "@/lib/documents/parts";
import { employerParty, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const complainant = z.strictObject({
  name: words,
  sex: maybe,
  idKind: maybe,
  idNumber: maybe,
  phone: maybe,
  otherContact: maybe,
  address: maybe,
  postcode: maybe,
});

/** 投诉登记表: the complaint as the worker made it (25号令 第十八条). */
export const complaintRegister = definePaper({
  key: "complaint-register",
  version: 3,
  title: "劳动保障监察投诉登记表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    registerNumber: words,
    source: words,
    lodgedOn: legalDay,
    complainant,
    /** How many workers complain together, the one above included. */
    workers: z.number().int().positive().default(1),
    employer: employerParty,
    street: maybe,
    matter: words,
    content: words,
    materials: z.array(words).default([]),
    placeOfFilling: maybe,
    remarks: maybe,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["登记编号", input.registerNumber, "登记日期", proseDate(input.lodgedOn)],
          ["投诉来源", input.source, "投诉人数", `${input.workers}人`],
          ...complainantRows(input.complainant),
          ...employerRows("被投诉单位", input.employer),
          ["所属街道", input.street],
          ["投诉事项", input.matter],
          ["投诉内容", input.content],
          ["证据材料", input.materials.map((material, i) => `${i + 1}.${material}`).join("\n")],
          ["填表地点", input.placeOfFilling],
          ["备注", input.remarks],
          { sign: "投诉人签名", and: "登记人签名" },
        ]}
      />
      <Closing>投诉人应当如实反映情况，并对所提供材料的真实性负责。</Closing>
    </>
  ),
});

const complainantRows = (person: z.output<typeof complainant>) =>
  [
    ["投诉人", person.name, "性别", person.sex],
    ["证件类型", person.idKind, "证件号码", person.idNumber],
    ["联系电话", person.phone, "其他联系", person.otherContact],
    ["通讯地址", person.address, "邮政编码", person.postcode],
  ] as const;
