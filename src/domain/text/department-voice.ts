/** How a department speaks of itself: 我局, 本单位; not 我办理, 基本局. */
export const departmentVoice =
  /我(?:局|厅|单位|部门|科室|办(?![理结案事])|委(?![会员]))|(?<![基根资成版样文书剧日所])(?<!所在)本(?:局|厅|单位|办(?![理结案事法]))|(?<![格全大布])局内部/gu;
