/** WeChat's browser opens no other app, downloads nothing and shares by its own menu only: where that matters, the page says so. */
export const isWeChat = (userAgent = globalThis.navigator?.userAgent ?? ''): boolean => /MicroMessenger/i.test(userAgent);
