/** Messages of the interface in Chinese: one section per module, keys in English. */
export const zh = {
  /** Value of the `lang` attribute. */
  lang: 'zh-CN',
  map: {
    unsupported: '互动地图需要 WebGL 2；点选照常可用。',
    unsupportedWhy: '此设备或浏览器没有 WebGL 2，或不让网页读取画布。',
    failed: '互动地图没有加载成功；点选照常可用。',
    /** Before the name of a place whose position is only roughly known. */
    approximately: '约 ',
    approval: (number: string) => `审图号：${number}`
  },
  staticMap: {
    label: '地图上的地点',
    /** An abbreviated name of a road. */
    abbreviated: (name: string) => name
  },
  reader: {
    report: '报道',
    community: '社区',
    road: '道路',
    site: '地点',
    area: '区域',
    landmark: '地标',
    honours: '荣誉',
    honourCount: (count: number) => `${count} 项荣誉`,
    level: (label: string) => `（级别：${label}）`,
    seeInReport: '在原文中查看',
    details: '详情',
    close: '关闭',
    closeDetail: '关闭详情',
    accuracy: { high: '位置较确定', medium: '位置大致确定', low: '位置仅知大概', none: '未能定位' },
    within: (known: string, metres: number) => `${known}（±${metres} 米）`,
    onlyDirection: '只知方向和距离',
    noBoundary: '无边界资料',
    previous: '上一处',
    next: '下一处',
    passageCount: (count: number) => `原文 ${count} 处`,
    backToText: '返回正文',
    wayBack: '回到刚才读到的地方',
    figures: '数字',
    about: '说明',
    placesShort: '地点',
    translation: '译文（本站）'
  },
  page: {
    skipToText: '跳到报道',
    skipToMap: '跳到地图',
    skipPastMap: '跳过地图',
    sections: '页内导航',
    mapPane: '地图',
    legend: '图例',
    everyHonour: '全部',
    showAll: '全部显示',
    byLevel: '按级别',
    byHonour: '按荣誉',
    errors: '位置误差',
    approximate: '虚线圈为位置误差，不是边界',
    guessed: '空心 = 位置仅知大概',
    signs: '一个柱形 = 一项荣誉，满格最高',
    waterHint: '水面为示意',
    largerMap: '放大地图',
    largerText: '放大正文',
    dragHandle: '拖动以调整地图与正文的高度',
    credits: '资料来源',
    loading: '加载中……',
    detailFailed: '详情没有加载成功。',
    tryAgain: '再试一次',
    unknownPlace: '没有这个地点',
    unknownPlaceLead: '地址可能写错了，或者这个地点不在报道里。报道写到的地点有：',
    somethingFailed: '这里出了点问题',
    share: '分享 / 嵌入',
    search: '搜索',
    backHome: '回到报道和地图',
    ofKind: (name: string, kind: string) => `${name}（${kind}）`,
    ellipsis: '……',
    otherLanguage: 'English'
  }
};

export default zh;
