/** 界面用语。每个模块一节,键名用英文。 */
export const zh = {
  /** Value of the `lang` attribute. */
  lang: 'zh-CN',
  map: {
    label: '地图',
    loading: '互动地图加载中……',
    unsupported: '此设备或浏览器不能显示互动地图(缺少 WebGL 2),以下为静态地图,点选照常可用。',
    failed: '互动地图没有加载成功,以下为静态地图,点选照常可用。',
    wholeDistrict: '看全区',
    approximately: '约 '
  },
  sketch: {},
  reader: {}
};
