/** MapLibre's own words. They come with the live map, apart from the interface. */
import type { Language } from './index';

export const maplibreWords: Record<Language, Record<string, string>> = {
  zh: {
    'AttributionControl.ToggleAttribution': '显示或隐藏来源',
    'AttributionControl.MapFeedback': '地图反馈',
    'FullscreenControl.Enter': '全屏',
    'FullscreenControl.Exit': '退出全屏',
    'GeolocateControl.FindMyLocation': '我的位置',
    'GeolocateControl.LocationNotAvailable': '无法取得位置',
    'LogoControl.Title': 'MapLibre 标志',
    'Map.Title': '互动地图，可用方向键移动，加减键缩放',
    'Marker.Title': '地图标记',
    'NavigationControl.ResetBearing': '拖动旋转地图，点击恢复正北',
    'NavigationControl.ZoomIn': '放大',
    'NavigationControl.ZoomOut': '缩小',
    'Popup.Close': '关闭',
    'ScaleControl.Feet': '英尺',
    'ScaleControl.Meters': '米',
    'ScaleControl.Kilometers': '公里',
    'ScaleControl.Miles': '英里',
    'ScaleControl.NauticalMiles': '海里',
    'GlobeControl.Enable': '显示为球面',
    'GlobeControl.Disable': '显示为平面',
    'TerrainControl.Enable': '显示地形',
    'TerrainControl.Disable': '隐藏地形',
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 并滚动滚轮可缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 并滚动可缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '用双指移动地图'
  }
};
