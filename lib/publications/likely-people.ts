/** The surnames of the census and of the old book of surnames, but those that are mostly particles of a sentence. */
const SURNAMES = [
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁宋韩冯邓曹彭肖董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆廖贾许何高金方",
  "万余程曾任段钱史唐谢傅石韦邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵覃戴莫汤褚卫蒋沈严华戚柏水窦章云葛奚范郎鲁昌苗凤花",
  "俞柳酆鲍费廉岑雷倪滕殷毕邬安乐皮卞齐康伍卜元平穆萧湛汪祁毛禹狄米贝明臧计伏成宋茅庞纪舒屈项祝阮蓝闵席季麻强",
  "路娄危江童颜梅盛刁骆樊凌霍虞支柯昝管莫经房裘缪干解应宗宣贲郁单杭洪包诸左吉钮嵇邢滑裴荣翁荀羊惠甄曲封芮羿储靳",
  "汲邴糜松井富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符景詹束龙幸司韶郜蓟薄印宿白怀蒲邰鄂",
  "索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹",
  "习宦艾鱼容古易慎戈廖庾终暨居衡步耿满弘匡寇广禄阙东欧殳沃利蔚夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空毋沙乜养鞠须",
  "丰巢关蒯相查荆红游竺权逯盖益桓公檀亓缑佴郐佘岳帅亢况有海晋楚法汝鄢涂钦岳缪仉督归墨哈谯笪年爱阳佟付肖苟候代闪",
].join("");
const PARTICLES = new Set("付有公关应经支相应法海路水归终连别空那解计成充容满广利须简步居束印司管师农东红益爱督经年");
const COMPOUND =
  "欧阳|司马|上官|诸葛|皇甫|令狐|慕容|尉迟|公孙|司徒|夏侯|东方|赫连|宇文|长孙|申屠|钟离|鲜于|闾丘|南宫|呼延|端木|拓跋";
const ALL = [...new Set(SURNAMES)].filter((char) => !PARTICLES.has(char)).join("");

/** Ordinary words that begin like a surname: after a role they say what somebody does, not who it is. */
export const ORDINARY = [
  "陈述|陈旧|周转|周期|周边|周围|周末|周[一二三四五六日]|马上|胡乱|陆续|杜绝|郑重|顾虑|顾客|顾问|董事|张贴|罗列|陶瓷|钟点|钟头",
  "许可|许多|许诺|何[时地人种处]|高[度温空处危管额于达峰强]|金[额融钱属]|方[面式法案才可]|万[元人余名]|余[额下款人]|程[序度]",
  "曾[经多因就]|任[何职务意期命免]|段时|段落|钱[款物财]|史料|谢绝|石材|林[业场木地]|黄金|梁柱",
  "花名册|涂改|查[处明]|任组长",
  "于[本当次上下该每同其此是今去年月日前后现约]",
].join("|");

/** Characters that go on with the sentence rather than with a name. */
export const GOES_ON = "的在称说于等及与和为是向因未已不将被从对以系均自签反提表承共所又也曾并到要、（()";
/** Words after which a natural person is named: a part in the case, a post, a trade, a relation. */
export const ROLES =
  "投诉人|举报人|证人|法定代表人|主要负责人|实际控制人|经营者|被询问人|联系人|委托代理人|劳动者|职工|员工|工人|农民工|姓名";
const CALLED =
  "经理|会计|出纳|主任|班长|组长|队长|工长|老板|厂长|店长|主管|司机|保安|木工|瓦工|电工|焊工|钢筋工|杂工|工友|同事|同志|丈夫|妻子|家属|工头|承包人|负责人|股东|董事长|厨师|服务员";
const BEFORE = `^|[\\s，。；：、,;:（(“"‘《〈【—-]|[据由与和及对经将被给付欠让请系是为向问找叫名称说]|${ROLES}|${CALLED}`;
const ACTS =
  "举报|投诉|出具|领取|证实|确认|来电|来信|口述|陈述|订立|支付|工作|受伤|离职|入职|离开|要求|表示|同意|承诺|发放|安排|组织|本人|工资|报酬|加班费|垫付|现场|介绍|转告|转来|告诉|电话|邮箱|住址|家里|家中";
const AFTER = `$|[${GOES_ON}其还仅仍才就再只没无订签付领收交给让处\\s，。；：,;:）)”"’!！?？0-9０-９一二两三四五六七八九十—-]|${ACTS}`;
const HAN = "\\p{Script=Han}";
const GIVEN = `(?:(?![${GOES_ON}某])${HAN}){1,2}`;
const NAME = new RegExp(`(?<=${BEFORE})(?!${ORDINARY})(?:${COMPOUND}|[${ALL}])${GIVEN}(?=${AFTER})`, "gu");
const PART = `(?:(?![和与及等的])${HAN})`;
const DOTTED = new RegExp(`${PART}{2,8}(?:[·•‧]${PART}{1,8})+`, "gu");
const FAMILIAR = new RegExp(`(?<=${BEFORE})[老小阿][${ALL}](?=${AFTER})`, "gu");

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** A dictionary knows its beginning as an ordinary word, so that no surname stands there on its own. */
function isOrdinary(name: string): boolean {
  const [first] = words.segment(name);
  const beginning = first?.segment ?? "";
  return [...beginning].length > 1 && !new RegExp(`^(?:${COMPOUND})$`).test(beginning);
}

/**
 * Puts a mark in the place of every word that looks like a person's name by its surname and by what stands before and
 * after it, whoever that is. A name that is an ordinary word too, or that stands in the midst of other words, is not
 * seen.
 */
export const hideLikelyPeople = (text: string, mark: string): string =>
  text
    .replace(DOTTED, mark)
    .replace(NAME, (name) => (isOrdinary(name) ? name : mark))
    .replace(FAMILIAR, mark);
