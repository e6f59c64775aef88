declare namespace App {
  interface Locals {
    /** Citations of the page that is being rendered; set by the page, read by `<Bron />`. */
    citations?: import('./components/mdx/citations.ts').PageCitations;
  }
}
