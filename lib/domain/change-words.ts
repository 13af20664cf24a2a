/** How forms of changes tell what was held until now from what shall hold, and what asks for the same once more. */
/** Heads of a column that takes what shall hold from now on, beside one that shows what was held until now. */
export const NEW_VALUE =
  /^(拟|申请|需)?(变更|更改|更正|修改|调整)(为|后)(的?(值|内容|信息))?$|^新(值|信息|内容)$|^现(信息|内容)$/;

/** What stands before the name of a value from now on, in its label or prompt. */
export const NEW_BEFORE = /^(请?(输入|填写))?(变更|更改|更正|修改|调整)后的?/;

/** What stands before the name of a new value in the labels of a form of changes, where several begin so. */
export const NEW_LABEL = /^[*\s]*(变更后的?|更改后的?|更正后的?|修改后的?|调整后的?|新)/;

/** Said of a value that holds, whatever its box is called. */
export const HOLDS_NOW = /现|目前|当前/;

/** Heads of a column that shows or asks for what was held until now. */
export const OLD_COLUMN = /^(原(?![因籍始件])|旧|现登记|已登记|系统登记|变更前|更改前|更正前|修改前|调整前)/;

/** What stands before the name of a value until now, in the prompt of its box. */
export const OLD_PROMPT = /^(请?(输入|填写))?(原来?的?|旧的?|变更前的?|修改前的?)/;

/** The name of such a box in the page. */
export const OLD_NAME = /^(old|orig|original|prev|previous)(?=[A-Z_.-]|$)|[._-](old|orig|prev)(?=[A-Z_.-]|$)/;

/** What is said of a value until now behind its name. */
export const OLD_VALUE = /[(（]?(的?(原值|旧值|原信息|原内容|当前值|现值)|变更前|更正前|修改前)[)）]?$/;

/** What says that a box asks for the same once more, and what else stands around the name then. */
export const AGAIN = /再次|重复|重新|再(?=输|填|写)|确认|二次|再一次|一遍|核对/;
export const AROUND_AGAIN = /请|再次|重复|重新|再|确认|二次|一次|一遍|核对|输入|输|填写|录入|写|您的|你的|上述|以上/g;
