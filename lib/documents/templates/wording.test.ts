import { describe, expect, it } from "vitest";
import { renderPaper } from "@/lib/documents/render";
import { pdfText } from "@/lib/testing/pdf-text";
import { caseFileCatalogue } from "./case-file-catalogue";
import { catalogueStandIn } from "./catalogue-stand-in";
import { closingApproval } from "./closing-approval";
import { complaintRegister } from "./complaint-register";
import { deliveryAddressConfirmation } from "./delivery-address-confirmation";
import { formSamples } from "./form-samples";
import { inquiryNotice } from "./inquiry-notice";
import { inquiryRecord } from "./inquiry-record";
import { nonAcceptanceNotice } from "./non-acceptance-notice";
import { rectificationOrder } from "./rectification-order";
import { routingApproval } from "./routing-approval";
import { sampleFrame, samples } from "./samples";
import { tipRegister } from "./tip-register";

describe("不予受理通知书", () => {
  it.each([
    ["over_two_years", "《劳动保障监察条例》第二十条"],
    ["other_procedure", "《劳动保障监察条例》第二十一条第二款"],
    ["not_our_powers", "《劳动保障监察条例》第十八条第二款"],
    ["not_our_region", "《劳动保障监察条例》第十三条"],
    ["employer_unclear", "《关于实施〈劳动保障监察条例〉若干规定》第十八条"],
  ] as const)("cites for %s the article %s and tells the way to reconsideration", async (ground, article) => {
    const { bytes } = await renderPaper(nonAcceptanceNotice, { ...samples.nonAcceptanceNotice, ground }, sampleFrame);
    const text = await pdfText(bytes);
    expect(text).toContain(article);
    expect(text).toContain("60日内先向测试市人民政府申请行政复议");
  });
});

describe("限期改正指令书", () => {
  it("numbers the items, each with its sum in words and its day", async () => {
    const { bytes } = await renderPaper(rectificationOrder, samples.rectificationOrder, sampleFrame);
    const text = await pdfText(bytes);
    expect(text).toContain(
      "1.足额支付拖欠的工资，涉及劳动者12人，金额¥123,456.78（大写：人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分），于2026年12月1日前（含当日）完成。",
    );
    expect(text).toContain("2.编制书面工资支付台账，并按月公示，于2026年12月4日前（含当日）完成。");
    expect(text).toContain("第三十条第（三）项的规定，处2000元以上2万元以下的罚款。");
    expect(text).toContain("行业：房屋建筑业");
  });
});

describe("调查询问", () => {
  it("prints the months of the periodic materials only", async () => {
    const { bytes } = await renderPaper(inquiryNotice, samples.inquiryNotice, sampleFrame);
    const text = await pdfText(bytes);
    expect(text).toContain("工资支付表（凭证）（2026年5月至2026年9月）");
    expect(text).toContain("考勤记录（2026年5月至今）");
    expect(text).toContain("劳动合同文本工资支付表");
  });

  it("refuses a record with one inspector", async () => {
    const input = { ...samples.inquiryRecord, inspectors: samples.inquiryRecord.inspectors.slice(0, 1) };
    await expect(renderPaper(inquiryRecord, input, sampleFrame)).rejects.toThrow();
  });

  it("says of each right whether it was told", async () => {
    const input = { ...samples.inquiryRecord, rightsTold: samples.inquiryRecord.rightsTold.slice(0, 3) };
    const text = await pdfText((await renderPaper(inquiryRecord, input, sampleFrame)).bytes);
    expect([text.split("（已告知）").length - 1, text.split("（未告知）").length - 1]).toEqual([3, 1]);
  });
});

describe("forms", () => {
  it("have no place for an informant", async () => {
    for (const field of ["informant", "complainant", "phone"]) {
      const input = { ...formSamples.tipRegister, [field]: "某人" };
      await expect(renderPaper(tipRegister, input, sampleFrame)).rejects.toThrow();
      const decided = { ...formSamples.routingApproval, [field]: "某人" };
      await expect(renderPaper(routingApproval, decided, sampleFrame)).rejects.toThrow();
    }
  });

  it("print the employer's line of business where its file has one, and no row where it has none", async () => {
    const textOf = async (employer: typeof formSamples.complaintRegister.employer | { name: string }) =>
      pdfText(
        (await renderPaper(complaintRegister, { ...formSamples.complaintRegister, employer }, sampleFrame)).bytes,
      );
    expect(await textOf(formSamples.complaintRegister.employer)).toContain("行业房屋建筑业");
    expect(await textOf({ name: "某饭店" })).not.toContain("行业");
  });

  it("print 无 for what is not known", async () => {
    const input = { ...formSamples.complaintRegister, employer: { name: "某饭店", phone: " " } };
    const text = await pdfText((await renderPaper(complaintRegister, input, sampleFrame)).bytes);
    expect(text).toContain("联系人无联系电话无");
  });

  it("say whether competence was decided here or only entered", async () => {
    const textOf = async (over: object) =>
      pdfText((await renderPaper(routingApproval, { ...formSamples.routingApproval, ...over }, sampleFrame)).bytes);
    const entered = await textOf({});
    expect(entered).toContain("共同的上级机关；由测试市样例区人力资源和社会保障局登记其决定");
    expect(entered).toContain("登记机关意见");
    const decided = await textOf({ isEntered: false, outcome: "kept", reference: undefined });
    expect(decided).toContain("决定仍由测试市邻县人力资源和社会保障局办理。依据《劳动保障监察条例》第十三条");
    expect(decided).toContain("上级机关决定的文号或者经过无决定机关意见");
  });

  it("say which papers were not served", async () => {
    const text = await pdfText((await renderPaper(closingApproval, formSamples.closingApproval, sampleFrame)).bytes);
    expect(text).toContain("令字〔2026〕12号，2026年11月23日送达");
    expect(text).toContain("询字〔2026〕40号，未送达");
  });

  it("print the hashes whole", async () => {
    const text = await pdfText((await renderPaper(catalogueStandIn, formSamples.catalogueStandIn, sampleFrame)).bytes);
    expect(text).toContain(formSamples.catalogueStandIn.sha256);
    expect(text).toContain(formSamples.catalogueStandIn.sm3);
  });

  it("leave out electronic service where it is not agreed to", async () => {
    const input = { ...samples.deliveryAddressConfirmation, electronic: { consents: false as const } };
    const text = await pdfText((await renderPaper(deliveryAddressConfirmation, input, sampleFrame)).bytes);
    expect(text).not.toContain("电子送达账号");
  });
});

describe("卷内目录", () => {
  it("goes on from sheet to sheet, with the sums on the last", async () => {
    const entries = formSamples.caseFileCatalogue.entries.slice(0, 2);
    const first = await renderPaper(caseFileCatalogue, { caseName: "案", entries, isContinued: true }, sampleFrame);
    const struck = ["第2号证据已剔除"];
    const second = await renderPaper(caseFileCatalogue, { caseName: "案", entries, from: 3, struck }, sampleFrame);
    expect(await pdfText(first.bytes)).not.toContain("本卷共");
    expect(await pdfText(second.bytes)).toContain("第2号证据已剔除。");
    expect(await pdfText(second.bytes)).toContain("本卷共4件");
  });
});
