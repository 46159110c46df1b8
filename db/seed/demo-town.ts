import type { OrganKind } from "@/lib/auth/actor";

export const demoRegions = [
  { code: "99", name: "测试省", level: "province", parentCode: null },
  { code: "9901", name: "测试市", level: "city", parentCode: "99" },
  { code: "990101", name: "示范区", level: "county", parentCode: "9901" },
  { code: "990102", name: "样例县", level: "county", parentCode: "9901" },
  { code: "990101001", name: "示范区建设街道", level: "street", parentCode: "990101" },
  { code: "990101002", name: "示范区新城街道", level: "street", parentCode: "990101" },
  { code: "990102001", name: "样例县城关镇", level: "street", parentCode: "990102" },
];

type Organ = {
  readonly code: string;
  readonly parent: string | null;
  readonly regionCode: string;
  readonly kind: OrganKind;
  readonly name: string;
  readonly numberPrefix: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly governmentName: string;
  readonly courtName: string;
  readonly allowsSuspension: boolean;
  readonly suspensionBasis: string | null;
};

const city = {
  regionCode: "9901",
  numberPrefix: "测人社监",
  address: "测试市样例大道1号",
  postcode: "000001",
  phone: "0999-5550001",
  governmentName: "测试市人民政府",
  courtName: "测试市示范区人民法院",
  allowsSuspension: false,
  suspensionBasis: null,
};

const district = {
  ...city,
  regionCode: "990101",
  numberPrefix: "示人社监",
  address: "测试市示范区建设路12号",
  postcode: "000002",
  phone: "0999-5550012",
  governmentName: "测试市示范区人民政府",
};

const county = {
  ...city,
  regionCode: "990102",
  numberPrefix: "样人社监",
  address: "测试市样例县城关镇中街3号",
  postcode: "000003",
  phone: "0999-5550033",
  governmentName: "样例县人民政府",
  courtName: "样例县人民法院",
  allowsSuspension: true,
  suspensionBasis: "测试省劳动保障监察条例（演示数据）",
};

export const demoOrgans: readonly Organ[] = [
  { ...city, code: "CSS-RSJ", parent: null, kind: "bureau", name: "测试市人力资源和社会保障局" },
  { ...district, code: "SFQ-RSJ", parent: "CSS-RSJ", kind: "bureau", name: "测试市示范区人力资源和社会保障局" },
  { ...district, code: "SFQ-JC", parent: "SFQ-RSJ", kind: "inspection_body", name: "示范区劳动保障监察大队" },
  { ...district, code: "SFQ-RSJ-A", parent: "SFQ-RSJ", kind: "unit", name: "劳动关系科" },
  { ...district, code: "SFQ-RSJ-B", parent: "SFQ-RSJ", kind: "unit", name: "仲裁信访科" },
  { ...district, code: "SFQ-RSJ-C", parent: "SFQ-RSJ", kind: "unit", name: "就业促进科" },
  { ...district, code: "SFQ-RSJ-D", parent: "SFQ-RSJ", kind: "unit", name: "社会保险事业服务中心" },
  { ...county, code: "YLX-RSJ", parent: "CSS-RSJ", kind: "bureau", name: "样例县人力资源和社会保障局" },
  { ...county, code: "YLX-JC", parent: "YLX-RSJ", kind: "inspection_body", name: "样例县劳动保障监察大队" },
];

export const demoEmployers = [
  {
    creditCode: "91990101MA0H00010Q",
    name: "测试市龙腾建筑劳务有限公司",
    regionCode: "990101001",
    address: "测试市示范区建设路88号",
    location: "30.57230,104.06650",
    legalRepresentative: "高志强",
    contactName: "刘会计",
    contactPhone: "0999-5551010",
    industry: "建筑业",
    headcount: 126,
  },
  {
    creditCode: "91990101MA0H00029M",
    name: "测试市新达餐饮管理有限公司",
    regionCode: "990101002",
    address: "测试市示范区新城路6号",
    location: "30.58100,104.09020",
    legalRepresentative: "许丽",
    contactName: "许丽",
    contactPhone: "0999-5552020",
    industry: "住宿和餐饮业",
    headcount: 34,
  },
  {
    creditCode: "91990101MA0H00037G",
    name: "测试市快捷达配送服务有限公司",
    regionCode: "990101002",
    address: "测试市示范区新城路60号",
    location: "30.58320,104.09480",
    legalRepresentative: "秦川",
    contactName: "蒋莉",
    contactPhone: "0999-5553030",
    industry: "即时配送",
    headcount: 410,
  },
  {
    creditCode: "91990102MA0H00045R",
    name: "样例县永兴纺织厂",
    regionCode: "990102001",
    address: "样例县城关镇工业路9号",
    legalRepresentative: "郑永兴",
    contactName: "郑永兴",
    contactPhone: "0999-5554040",
    industry: "纺织业",
    headcount: 88,
  },
  {
    creditCode: "91990101MA0H0007XQ",
    name: "测试市捷送网络科技有限公司",
    regionCode: "990101001",
    address: "测试市示范区建设路120号",
    location: "30.57400,104.07010",
    legalRepresentative: "卢远",
    contactName: "韩雪",
    contactPhone: "0999-5557070",
    industry: "即时配送",
    headcount: 1260,
  },
  {
    creditCode: "91990101MA0H00088Q",
    name: "测试市众达人力资源服务有限公司",
    regionCode: "990101002",
    address: "测试市示范区新城路21号",
    legalRepresentative: "佟文",
    contactName: "佟文",
    contactPhone: "0999-5558080",
    industry: "人力资源服务",
    headcount: 230,
  },
];
