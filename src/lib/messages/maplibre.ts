/** MapLibre's own messages, those that our map shows. Loaded with the live map, separately from the interface. */
import type { Language } from './index';

export const maplibreMessages: Record<Language, Record<string, string>> = {
  zh: {
    'AttributionControl.ToggleAttribution': '显示或隐藏来源',
    'AttributionControl.MapFeedback': '地图反馈',
    'Map.Title': '互动地图',
    'ScaleControl.Meters': '米',
    'ScaleControl.Kilometers': '公里',
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 并滚动滚轮可缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 并滚动可缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '用双指移动地图'
  },
  en: {
    'AttributionControl.ToggleAttribution': 'Show or hide sources',
    'AttributionControl.MapFeedback': 'Map feedback',
    'Map.Title': 'Live map',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl and the wheel to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
  }
};
