declare namespace App {
  interface Locals {
    /** Citations of the page that is being rendered; set by the page, read by `<Bron />`. */
    citations?: import('./components/mdx/citations.ts').PageCitations;
  }
}

interface ImportMetaEnv {
  /** Name of this build; it stands in the address of the search index. */
  readonly BUILD_ID: string;
}
