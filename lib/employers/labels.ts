/** Sentences for the refusals and field faults of the employers' register. */
export const employerRefusals = {
  credit_code_taken: "该统一社会信用代码已登记在另一用人单位名下，请直接选用该单位。",
  LENGTH: "统一社会信用代码应为18位，请逐位核对。",
  ALPHABET: "统一社会信用代码含有不使用的字符（不含 I、O、S、V、Z）。",
  FORMAT: "格式不正确，请核对后重新填写。",
  CHECK: "与校验位不符，请对照证照逐位核对。",
  employer_unknown: "未找到该用人单位，请重新选择或新登记。",
} as const;
