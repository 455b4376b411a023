declare global {
  namespace App {
    interface PageState {
      /** Whether the detail panel of the open place is shown; absent means shown. */
      panel?: 'open' | 'closed';
    }
  }
}

export {};
