import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import type { ProofField } from "@/lib/deliveries/proofs";

type Words = { readonly label: string; readonly help?: string };

const common: Readonly<Record<ProofField, Words>> = {
  place: { label: "送达地点" },
  receiver: { label: "签收人身份" },
  receiverName: { label: "签收人姓名" },
  receivedOn: { label: "送达回证上的签收日期" },
  reason: { label: "拒收的事由", help: "写明由谁、以什么理由拒绝签收，文书留在何处。" },
  witnessName: { label: "见证人姓名", help: "有见证人的，姓名和单位都要填写；没有见证人的，不填。" },
  witnessFrom: { label: "见证人所属的基层组织或者单位" },
  slipNumber: { label: "邮件单号" },
  organ: { label: "接受委托的机关、单位" },
  handedOnGround: { label: "转交的情形" },
  noticeGround: { label: "公告送达的依据", help: "选“其他方式无法送达”的，登记簿中须有向其送达未成的记录。" },
  course: {
    label: "查找和此前送达的经过",
    help: "下落不明的，写明到哪里、向谁查找过；其他方式无法送达的，逐次写明日期、方式和没有送达的原因。地方性法规对公告期另有规定的，在此注明。",
  },
  postedAt: { label: "公告张贴或者刊登的地方" },
  files: { label: "送达凭证" },
};

const special: Partial<Record<DeliveryMethod, Partial<Record<ProofField, Words>>>> = {
  post: {
    place: { label: "邮寄地址" },
    receivedOn: { label: "回执上注明的收件日期" },
    files: { label: "邮件回执的图片", help: "必填。拍下或者扫描回执，签收日期和签名须清晰。" },
  },
  electronic: {
    place: { label: "电子送达地址", help: "须与受送达人签署的送达地址确认书一致。" },
    files: { label: "发送成功的页面截图", help: "必填。" },
  },
  left: {
    files: {
      label: "见证人签名的送达回证，或者留置过程的照片、录像",
      help: "必填。有见证人的，上传其签名的送达回证；没有见证人的，上传照片、录像。",
    },
  },
  handed_on: { organ: { label: "转交的机关、单位" } },
  public_notice: {
    reason: { label: "公告送达的原因", help: "下落不明，或者用其他方式无法送达的情况。" },
    files: { label: "公告的照片、版面", help: "必填。张贴公告的照片，或者登载公告的报纸、网页版面。" },
  },
};

const signedReceipt: Words = { label: "签收的送达回证", help: "必填。已签名的送达回证的照片或者扫描件。" };

/** What a field is called when it belongs to this method. */
export const fieldWords = (method: DeliveryMethod, field: ProofField): Words =>
  special[method]?.[field] ?? (field === "files" ? signedReceipt : common[field]);
