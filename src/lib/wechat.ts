/** WeChat's browser opens no other apps, downloads nothing and shares by its own menu only; the page says so where it matters. */
export const isWeChat = (userAgent = navigator.userAgent): boolean => /MicroMessenger/i.test(userAgent);
