import { z } from "zod";
import { type InquiryMaterial, inquiryMaterialKinds, inquiryMaterials } from "@/lib/documents/inquiry-materials";
import { months } from "@/lib/documents/material-rows";
import { Addressee, CheckList, ContactLines, Paragraphs, SignatureBlock } from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { contact, minute, month, twoInspectors, words } from "@/lib/documents/shapes";
import { definePaper } from "@/lib/documents/template";

const asked = z.strictObject({ from: month.optional(), to: month.optional() });

/** 调查询问通知书 (条例 第十五条): when and where to appear, what to bring and for which months. */
export const inquiryNotice = definePaper({
  key: "inquiry-notice",
  title: "劳动保障监察调查询问通知书",
  numbered: true,
  input: z.strictObject({
    addressee: words,
    /** The matter asked about, as a noun phrase. */
    matter: words,
    appearAt: minute,
    place: words,
    inspectors: twoInspectors,
    /** What is asked for, with the months it must cover; the rest of the list prints unticked. */
    materials: z.partialRecord(z.enum(inquiryMaterialKinds), asked),
    otherMaterials: z.array(words).default([]),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.addressee}</Addressee>
      <Paragraphs
        text={[
          `为查清${input.matter}的有关情况，依照《劳动保障监察条例》第十五条的规定，`,
          `请你（单位）于${proseMinute(input.appearAt)}到${input.place}接受调查询问。`,
          `询问由监察员${input.inspectors.map(officer).join("、")}进行。`,
        ].join("")}
      />
      <Paragraphs text="届时请携带下列已勾选的材料（复印件加盖单位公章；标注（建）（总）（分）的，分别由建设单位、施工总承包单位、分包单位提供）：" />
      <CheckList
        items={[...listed(input.materials), ...input.otherMaterials.map((text) => ({ text, ticked: true }))]}
      />
      <Paragraphs text="不按照要求报送书面材料，隐瞒事实真相，出具伪证或者隐匿、毁灭证据的，依照《劳动保障监察条例》第三十条第（二）项的规定，责令改正，处2000元以上2万元以下的罚款。" />
      <Paragraphs text="你（单位）认为监察员与本案有直接利害关系的，有权申请回避。" />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达被通知人，一份由本机关归档。">
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

type Asked = Partial<Record<InquiryMaterial, z.output<typeof asked>>>;

const listed = (materials: Asked) =>
  inquiryMaterialKinds.map((kind) => {
    const { name, roles = "", periodic } = inquiryMaterials[kind];
    const wanted = materials[kind];
    return { text: `${name}${roles}${wanted && periodic ? months(wanted) : ""}`, ticked: wanted !== undefined };
  });
