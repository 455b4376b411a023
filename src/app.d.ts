declare global {
  namespace App {
    interface PageState {
      /** Whether the panel with everything about the open place is shown beside its summary. */
      panel?: 'open';
    }
  }
}

export {};
